// docs: Concepts/shared
// A shared object put into another makes a group: Use of one is Use of all.

var $a; $b : Object

$a:=New shared object
$b:=New shared object("n"; 0)
Use ($a)
	$a.b:=$b
	$b.n:=1
End use 
Use ($b)
	$a.x:=2
End use 
ALERT(JSON Stringify($a))
