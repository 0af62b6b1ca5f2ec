Function f() : Text
	return "class"
