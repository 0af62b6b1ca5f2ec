property if:="i"

Class constructor
	This.try:="t"

Function return($x : Text) : Text
	return $x

Function for() : Text
	return "f"
