Class extends Parent

Class constructor
	This.b:=2
