// sieve_collection: the primes up to n, on a collection of Booleans.
var $i; $j; $n; $count : Integer
var $composite : Collection

$n:=3000000
$composite:=New collection
For ($i; 0; $n)
	$composite.push(False)
End for 
$count:=0
For ($i; 2; $n)
	If (Not($composite[$i]))
		$count:=$count+1
		For ($j; $i+$i; $n; $i)
			$composite[$j]:=True
		End for 
	End if 
End for 
LOG EVENT(Into system standard outputs; String($count)+"\n")
