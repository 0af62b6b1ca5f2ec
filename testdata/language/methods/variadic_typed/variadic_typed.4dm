// docs: Concepts/parameters
// ... : Type declares the type of all further parameters; a wrong one is an error before the method is run.

ALERT(String(total(1; 2; 3.5)))
ALERT(String(total))
Try
	ALERT(String(total(1; "x")))
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
