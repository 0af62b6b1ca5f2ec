// docs: Concepts/shared
// A shared object is written between Use and End use only; reading needs nothing.

var $s : Object

$s:=New shared object("a"; 1)
Try
	$s.a:=2
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(String($s.a))
Use ($s)
	$s.a:=3
End use 
ALERT(String($s.a))
