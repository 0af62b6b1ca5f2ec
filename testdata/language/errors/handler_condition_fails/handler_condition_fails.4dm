// docs: commands/abort
// An If whose condition fails runs none of its branches. The page says "the next line of code"; that it is the one after the whole If no page says.

ON ERR CALL("onError")
If (1+"a"=2)
	ALERT("not here")
Else
	ALERT("nor here")
End if 
ALERT("after")
