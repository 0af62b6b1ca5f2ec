// docs: Concepts/control-flow
// An element of another type is an error and ends the loop.

var $t : Text
var $s : Text

Try
	For each ($t; ["a"; 1; "b"])
		$s+=$t
	End for each 
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+$s)
End try
