// docs: Concepts/operators
// A Boolean is no number for arithmetic.

var $n : Real

Try
	$n:=True+1
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String(Num(True)+1))
