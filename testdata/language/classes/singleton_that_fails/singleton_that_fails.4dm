// docs: Concepts/classes
// A singleton whose constructor fails is not kept: the next use makes it again.

var go : Boolean

Try
	$o:=cs.Late.me
	ALERT("not here")
Catch
	ALERT(Last errors[0].message)
End try
go:=True
ALERT(cs.Late.me.name)
