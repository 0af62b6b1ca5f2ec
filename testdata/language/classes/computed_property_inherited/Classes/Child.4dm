Class extends Parent
Function get x() : Integer
	return This._x*10
