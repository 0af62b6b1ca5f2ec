// docs: Concepts/null-undefined
// Assigning Undefined to a property of a shared object clears it, its type kept.

var $s; $nothing : Object

$nothing:={}
$s:=New shared object("t"; "x"; "n"; 5)
Use ($s)
	$s.t:=$nothing.missing
	$s.n:=$nothing.missing
	$s.new:=$nothing.missing
End use 
ALERT(JSON Stringify($s))
