// sieve_untyped: sieve without any declared variable; an array always has a type.
$n:=3000000
ARRAY BOOLEAN($composite; $n)
$count:=0
For ($i; 2; $n)
	If (Not($composite{$i}))
		$count:=$count+1
		For ($j; $i+$i; $n; $i)
			$composite{$j}:=True
		End for 
	End if 
End for 
LOG EVENT(Into system standard outputs; String($count)+"\n")
