Class extends Base

property a : Text

$x:=1

Function f
	$y:=1
