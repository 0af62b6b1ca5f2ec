Function add($x : Integer)
	var $0; $2 : Integer
	$0:=$x+$2
