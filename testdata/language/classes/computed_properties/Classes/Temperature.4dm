Class constructor($celsius : Real)
	This.celsius:=$celsius

Function get fahrenheit() : Real
	return This.celsius*9/5+32

Function set fahrenheit($f : Real)
	This.celsius:=$f-32*5/9

Function get frozen() : Boolean
	return This.celsius<0

Function set kelvin($k : Real)
	This.celsius:=$k-273
