#DECLARE(... : Real) : Real
var $number; $total : Real
ALERT("runs")
For ($number; 1; Count parameters)
	$total+=${$number}
End for 
return $total
