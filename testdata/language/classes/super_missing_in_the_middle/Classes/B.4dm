Class extends A
Class constructor
	var $x : Integer
