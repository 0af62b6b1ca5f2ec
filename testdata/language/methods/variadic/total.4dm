#DECLARE($name : Text; ... : Real) -> $total : Real

var $i : Integer

ALERT("runs")
For ($i; 2; Count parameters)
	$total:=$total+${$i}
End for 
