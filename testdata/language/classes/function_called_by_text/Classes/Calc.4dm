Function double($n : Real) : Real
	return $n*2

Function triple($n : Real) : Real
	return $n*3
