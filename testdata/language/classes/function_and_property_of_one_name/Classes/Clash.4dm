property name : Text

Function name() : Text
	return "x"
