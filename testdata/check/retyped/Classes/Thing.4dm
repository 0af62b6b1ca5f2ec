Function go
	var $x : Real
	ARRAY REAL($x; 0)

Function other
	ARRAY REAL($x; 0)
