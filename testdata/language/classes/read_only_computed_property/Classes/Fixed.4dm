Function get x() : Integer
	return 1
