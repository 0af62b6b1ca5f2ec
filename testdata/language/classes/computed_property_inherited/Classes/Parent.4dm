Function get x() : Integer
	return This._x

Function set x($v : Integer)
	This._x:=$v
