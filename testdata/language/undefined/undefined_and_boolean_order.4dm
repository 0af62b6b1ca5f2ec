// docs: Concepts/null-undefined
// Ordering an undefined value with a Boolean or an object is an error.

var $o : Object

$o:={}
Try
	$b:=$o.zzz>True
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$b:=$o.zzz<$o
	ALERT("no error")
Catch
	ALERT("error")
End try
