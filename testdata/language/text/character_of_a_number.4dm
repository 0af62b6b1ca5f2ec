// docs: Concepts/string
// [[ ]] is for texts.

Try
	$x:=5
	$y:=$x[[1]]
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$t:="abc"
	$t[[1]]:=5
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+$t)
End try
