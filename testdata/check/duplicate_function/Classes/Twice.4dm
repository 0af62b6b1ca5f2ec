// Concepts/classes: a class has one constructor, and one function of a name
Class constructor
	This.a:=1
Function f()
	return 1
Function get g()
	return 1
Function set g($v)
Function f($x)
	return $x
shared Class constructor($a)
	This.a:=$a
