Class constructor($x : Integer)
	This.v:=$x
