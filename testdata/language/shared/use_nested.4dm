// docs: Concepts/shared
// Use may be nested: the values are released by the last End use.

var $s : Object

$s:=New shared object("n"; 0)
Use ($s)
	Use ($s)
		$s.n:=1
	End use 
	$s.n:=2
End use 
ALERT(String($s.n))
Try
	$s.n:=3
Catch
	ALERT("released")
End try
