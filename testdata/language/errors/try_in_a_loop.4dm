// docs: Concepts/error-handling
// break and continue leave a Try block, and Catch.

var $i : Integer

For ($i; 1; 5)
	Try
		If ($i=2)
			continue
		End if 
		If ($i=4)
			throw(4)
		End if 
		ALERT("turn "+String($i))
	Catch
		ALERT("catch "+String($i))
		break
	End try
End for 
ALERT(String($i))
