// sieve_longint: the primes up to n, on an array of Integers.
var $i; $j; $n; $count : Integer

$n:=3000000
ARRAY LONGINT($composite; $n)
$count:=0
For ($i; 2; $n)
	If ($composite{$i}=0)
		$count:=$count+1
		For ($j; $i+$i; $n; $i)
			$composite{$j}:=1
		End for 
	End if 
End for 
LOG EVENT(Into system standard outputs; String($count)+"\n")
