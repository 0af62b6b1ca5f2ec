Class extends B

Function hello() : Text
	return "C "+Super.hello()
