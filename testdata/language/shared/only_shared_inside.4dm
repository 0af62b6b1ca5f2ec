// docs: Concepts/shared
// A shared object takes scalars and shared values; an object that is not shared is an error.

var $s : Object

$s:=New shared object
Use ($s)
	$s.text:="t"
	$s.sub:=New shared object("n"; 1)
	Try
		$s.plain:={n: 1}
		ALERT("no error")
	Catch
		ALERT("error")
	End try
End use 
ALERT(JSON Stringify($s))
