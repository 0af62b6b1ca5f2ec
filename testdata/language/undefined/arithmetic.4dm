// docs: Concepts/null-undefined
// Arithmetic with an undefined value or Null is an error.

var $o : Object

$o:={n: Null}
Try
	$x:=$o.zzz+1
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$x:=1*$o.n
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$x:="a"+$o.zzz
	ALERT("no error")
Catch
	ALERT("error")
End try
