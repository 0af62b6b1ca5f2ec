property name : Text
Class constructor
	This.name:=""
