Class constructor
	throw(5)
