Class constructor($x)
	This.a:=$x
