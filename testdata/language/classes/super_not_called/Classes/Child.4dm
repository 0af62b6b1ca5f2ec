Class extends Parent

Class constructor
	var $x : Integer
	$x:=2
