// docs: Concepts/methods
// Endless recursion ends with the error "stack full", which a Try catches like another.

Try
	down
	ALERT("not here")
Catch
	ALERT(Last errors[0].message)
End try
ALERT("goes on "+String(deep(500)))
