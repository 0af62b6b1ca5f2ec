Function get n() : Real
	return This._n

Function set n($v : Real)
	This._n:=$v
