singleton Class constructor($name : Text)
	This.name:=$name
	This.n:=Count parameters
