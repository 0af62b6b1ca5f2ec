Function greet() : Text
	return greeting("hello")
