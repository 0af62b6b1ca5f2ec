Class constructor($x : Real)
	This.x:=$x

Function double() : Real
	return This.x*2
