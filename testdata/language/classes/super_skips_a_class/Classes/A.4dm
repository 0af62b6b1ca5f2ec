Function hello() : Text
	return "A "+This.name
