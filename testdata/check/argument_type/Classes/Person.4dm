Class constructor($name : Text)
	This.name:=$name
	This.rename(False)
Function rename($name : Text)
	This.name:=$name
