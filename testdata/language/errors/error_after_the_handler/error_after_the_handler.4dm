// docs: Concepts/error-handling
// With a handler that does nothing, Error tells of the error afterwards.

ON ERR CALL("empty")
throw(-43; "file not found")
If (Error=-43)
	ALERT("File not found.")
End if 
ON ERR CALL("")
