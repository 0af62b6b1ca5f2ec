// docs: Concepts/error-handling
// An error in Catch is an ordinary error: it goes to the next Try around.

Try
	Try
		throw(1; "first")
	Catch
		ALERT("inner "+Last errors[0].message)
		throw(2; "second")
		ALERT("not here")
	End try
	ALERT("not here")
Catch
	ALERT("outer "+String(Last errors.length>0))
End try
Try
	Try
		throw(3; "third")
	End try
	ALERT("after a Try without Catch")
Catch
	ALERT("not here")
End try
