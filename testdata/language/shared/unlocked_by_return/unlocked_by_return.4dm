// docs: Concepts/shared
// A Use that is left by return is released.

var $s : Object

$s:=New shared object
leave($s)
Try
	$s.n:=2
Catch
	ALERT("released "+String($s.n))
End try
