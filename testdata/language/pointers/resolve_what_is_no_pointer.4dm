// docs: commands/resolve-pointer
// What is not a pointer is an error.

Try
	RESOLVE POINTER("x"; $name; $t; $f)
	ALERT("no error")
Catch
	ALERT("error")
End try
