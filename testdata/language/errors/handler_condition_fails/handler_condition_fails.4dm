// docs: commands-legacy/abort
// A statement that fails is abandoned: an If whose condition fails runs none of its branches.

ON ERR CALL("onError")
If (1+"a"=2)
	ALERT("not here")
Else
	ALERT("nor here")
End if 
ALERT("after")
