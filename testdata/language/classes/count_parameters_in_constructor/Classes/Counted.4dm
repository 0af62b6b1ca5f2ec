Class constructor
	This.n:=Count parameters
