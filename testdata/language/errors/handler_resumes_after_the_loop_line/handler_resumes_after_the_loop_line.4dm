// docs: commands/abort
// Execution resumes with the next line of the method that failed, inside its loop.

var $i : Integer

ON ERR CALL("onError")
For ($i; 1; 3)
	throw($i)
	ALERT("line after "+String($i))
End for 
