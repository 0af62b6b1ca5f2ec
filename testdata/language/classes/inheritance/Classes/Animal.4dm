Class constructor($name : Text)
	This.name:=$name

Function sound() : Text
	return "..."

Function describe() : Text
	return This.name+" says "+This.sound()
