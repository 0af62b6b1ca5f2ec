// docs: Concepts/shared
// A Use that is left by an error is released.

var $s : Object

$s:=New shared object("n"; 0)
Try
	Use ($s)
		$s.n:=1
		throw(1)
	End use 
Catch
	ALERT("catch")
End try
Try
	$s.n:=9
Catch
	ALERT("released "+String($s.n))
End try
ALERT(String(Try(fails($s))=Null))
Try
	$s.n:=9
Catch
	ALERT("released "+String($s.n))
End try
