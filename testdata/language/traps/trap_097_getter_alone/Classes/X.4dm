Function get p : Integer
	return 1
