// docs: Concepts/error-handling
// break, continue and return leave a Try like any block.

var $i : Integer

For ($i; 1; 4)
	Try
		If ($i=1)
			continue
		End if 
		If ($i=3)
			break
		End if 
		ALERT("turn "+String($i))
	Catch
		ALERT("not here")
	End try
End for 
ALERT(String($i))
ALERT(returnsFromTry)
Try
	throw(1)
Catch
	ALERT("still caught")
End try
