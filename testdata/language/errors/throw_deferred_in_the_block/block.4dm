Try
	throw({message: "m"; deferred: True})
	ALERT("the block goes on")
Catch
	ALERT("not here")
End try
ALERT("end")
