// docs: Concepts/number
// % by zero is an error.

var $n : Real

Try
	$n:=5%0
	ALERT("no error")
Catch
	ALERT("error")
End try
