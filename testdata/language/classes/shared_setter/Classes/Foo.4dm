shared Class constructor()
	This._x:=1

Function get x() : Integer
	return This._x

shared Function set x($value : Integer)
	This._x:=$value
