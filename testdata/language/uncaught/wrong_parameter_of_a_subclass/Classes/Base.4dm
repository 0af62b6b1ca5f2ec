Class constructor($x : Integer)
	This.x:=$x
