// docs: Concepts/parameters
// ... : Real declares the type of all further arguments; each is checked before the method runs.

ALERT(String(total("sum")))
ALERT(String(total("sum"; 1; 2; 3.5)))
Try
	ALERT(String(total("sum"; 1; "two")))
Catch
	ALERT("error")
End try
