// docs: Concepts/control-flow
// An increment of 0 never ends. The page does not say so: here it is an error.

Try
	For ($i; 1; 2; 0)
		ALERT("run")
	End for 
	ALERT("no error")
Catch
	ALERT("error")
End try
