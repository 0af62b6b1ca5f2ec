// loops: nested counting loops around integer arithmetic.
var $i; $j; $n; $sum; $even : Integer

$n:=3500
$sum:=0
$even:=0
For ($i; 1; $n)
	For ($j; 1; $n)
		$sum:=$sum+($i*$j)%1000003
		If ($sum%2=0)
			$even:=$even+1
		End if 
	End for 
End for 
LOG EVENT(Into system standard outputs; String($sum)+" "+String($even)+"\n")
