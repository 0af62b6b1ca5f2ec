Function who() : Text
	return "A"
