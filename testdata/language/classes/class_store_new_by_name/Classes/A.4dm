Function hello() : Text
	return "from A"
