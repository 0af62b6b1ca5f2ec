Function hello : Text
	return "hello"
