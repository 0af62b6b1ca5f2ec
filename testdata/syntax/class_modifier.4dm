property a
static Function f($a)
	$x:=1
Function g
