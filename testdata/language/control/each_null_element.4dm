// docs: Concepts/control-flow
// A Null element cannot go into a variable that cannot be Null.

var $n : Integer
var $s : Text

Try
	For each ($n; [1; Null; 2])
		$s+=String($n)
	End for each 
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode)+" "+$s)
End try
For each ($v; [1; Null; 2])
	$s+=String($v)
End for each 
ALERT($s)
