// docs: Concepts/parameters
// A parameter declared of a class refuses an instance of another one.

Try
	takesMine(cs.Other.new())
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
