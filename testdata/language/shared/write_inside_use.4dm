// docs: Concepts/shared
// Inside Use a shared object may be changed.

var $s : Object

$s:=New shared object("prop1"; "alpha")
Use ($s)
	$s.prop1:="omega"
	$s.new:=1
	OB REMOVE($s; "prop1")
End use 
ALERT(JSON Stringify($s))
