Function show() : Text
	return "shown"
