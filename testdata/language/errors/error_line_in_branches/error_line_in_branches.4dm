// docs: Concepts/error-handling
// Error line and Error formula are those of the line that failed, in whatever branch or loop it stands.

var $i : Integer

ON ERR CALL("onError")
For ($i; 1; 3)
	inner($i)
End for 
While (True)
	throw(5)
	break
End while 
If (1+"a"=2)
	ALERT("not here")
End if 
