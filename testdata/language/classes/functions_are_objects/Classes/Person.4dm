Function hello($end : Text) : Text
	return "Hello "+This.name+$end
