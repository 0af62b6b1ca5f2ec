// docs: Concepts/control-flow
// For each with While tests before each turn, with Until after each turn.

var $n; $sum : Integer

For each ($n; [1; 2; 3; 4]) While ($n<3)
	$sum:=$sum+$n
End for each 
ALERT(String($sum))
$sum:=0
For each ($n; [1; 2; 3; 4]) Until ($sum>=3)
	$sum:=$sum+$n
End for each 
ALERT(String($sum))
$sum:=0
For each ($n; [5; 6]) Until (True)
	$sum:=$sum+$n
End for each 
ALERT(String($sum))
