Class constructor
	This.a:=1

Class constructor($x : Text)
	This.a:=2
