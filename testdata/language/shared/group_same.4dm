// docs: Concepts/shared
// Within its group a value may be put anywhere.

var $a; $b : Object

$a:=New shared object
$b:=New shared object
Use ($a)
	$a.first:=$b
	$a.second:=$b
	$b.list:=New shared collection($b.x; 1)
	$b.parent:=$a
End use 
ALERT(String($a.first=$a.second)+" "+String($b.parent=$a)+" "+String($a.second.list.length))
