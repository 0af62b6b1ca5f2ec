// docs: Concepts/parameters
// ... : Real types all further parameters; a wrong one is an error before the method runs.

ALERT(String(sumNumbers)+" "+String(sumNumbers(1; 2; 3; 4; 5)))
Try
	ALERT(String(sumNumbers(1; 2; "hello"; 4; 5)))
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
