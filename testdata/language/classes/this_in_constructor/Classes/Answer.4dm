Class constructor
	This.a:=42
