Function nbSides() : Text
	return "I have 4 sides"
