Class constructor
	This.base:=False
