var $message : Text
var $i : Integer

While (True)
	$i:=$i+1
	$message+=String($i)+"A "
	If ($i=5)
		ALERT($message)
		return 
	End if 
	$message+=String($i)+"B "
End while 
ALERT("never executed")
