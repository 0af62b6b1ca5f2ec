session singleton Class constructor
	This.a:=1
