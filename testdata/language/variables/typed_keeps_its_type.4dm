// docs: Concepts/quick-tour, Concepts/interpreted-compiled
// A typed variable cannot change its type: the assignment does not take place and is an error.

C_LONGINT(MyInt)
MyInt:=3
Try
	MyInt:="text"
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT(String(MyInt))
