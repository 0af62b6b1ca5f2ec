Function hello() : Text
	return "from B"
