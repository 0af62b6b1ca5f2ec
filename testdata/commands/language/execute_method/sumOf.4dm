#DECLARE( ...  : Real) -> $sum : Real
var $v : Variant
For each ($v; Copy parameters)
	$sum+=$v
End for each
