// docs: Concepts/shared
// Use is left by break, return and an error.

var $s : Object
var $i : Integer

$s:=New shared object("n"; 0)
For ($i; 1; 3)
	Use ($s)
		$s.n:=$i
		break
	End use 
End for 
Try
	$s.n:=10
	ALERT("still in use")
Catch
	ALERT("left by break")
End try
setAndReturn($s)
Try
	$s.n:=10
	ALERT("still in use")
Catch
	ALERT("left by return")
End try
Try
	Use ($s)
		$s.n:="a"*"b"
	End use 
Catch
	ALERT("error")
End try
Try
	$s.n:=10
	ALERT("still in use")
Catch
	ALERT("left by the error")
End try
ALERT(String($s.n))
