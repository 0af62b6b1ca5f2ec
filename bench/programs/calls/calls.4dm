// calls: methods with none to eight parameters.
var $i; $sum : Integer

$sum:=0
For ($i; 1; 600000)
	$sum:=$sum+take0%1000003
	$sum:=$sum+take1($i)%1000003
	$sum:=$sum+take2($i; $i)%1000003
	$sum:=$sum+take3($i; $i; $i)%1000003
	$sum:=$sum+take4($i; $i; $i; $i)%1000003
	$sum:=$sum+take5($i; $i; $i; $i; $i)%1000003
	$sum:=$sum+take6($i; $i; $i; $i; $i; $i)%1000003
	$sum:=$sum+take7($i; $i; $i; $i; $i; $i; $i)%1000003
	$sum:=$sum+take8($i; $i; $i; $i; $i; $i; $i; $i)%1000003
End for 
LOG EVENT(Into system standard outputs; String($sum)+"\n")
