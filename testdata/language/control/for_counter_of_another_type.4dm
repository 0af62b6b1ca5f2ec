// docs: Concepts/control-flow
// The counter is a number.

var $t : Text

Try
	For ($t; 1; 2)
	End for 
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
