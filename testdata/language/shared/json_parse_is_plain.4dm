// docs: Concepts/shared
// An object read from a text is plain and cannot be put into a shared one before it is copied.

var $s; $o : Object

$o:=JSON Parse("{\"a\":[1,2]}")
$s:=New shared object
Use ($s)
	$s.o:=OB Copy($o; ck shared; $s)
End use 
ALERT(JSON Stringify($s))
