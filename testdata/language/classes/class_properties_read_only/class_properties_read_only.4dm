// docs: API/ClassClass
// name, superclass, me and the like cannot be written.

Try
	cs.Thing.name:="Other"
Catch
	ALERT("error")
End try
ALERT(cs.Thing.name)
