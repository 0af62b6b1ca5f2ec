Class constructor($n : Real)
	This.n:=$n

Function double() : Real
	return This.n*2
