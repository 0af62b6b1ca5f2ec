// docs: Concepts/parameters
// A parameter of #DECLARE refuses a value of another type when the method is called.

Try
	wantsText(1)
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
wantsText("one")
Try
	wantsObject("x")
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
wantsObject({n: 1})
wantsObject(Null)
wantsNumbers(1.6; 2)
