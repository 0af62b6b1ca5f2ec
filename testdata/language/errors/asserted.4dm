// docs: commands/asserted, Concepts/error-handling (Try(expression))
// Asserted returns the assertion, and raises the error when it is False.

var $n : Integer

$n:=1
If (Asserted($n=1))
	ALERT("holds")
End if 
ALERT(String(Try(Asserted($n=2))=Null)+" "+String(Last errors[0].errCode))
