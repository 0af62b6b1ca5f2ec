Function _private() : Text
	return "called"
