// docs: Concepts/control-flow
// An element that does not suit the type of the variable is an error and ends the loop.

var $n; $sum : Integer

Try
	For each ($n; [1; 2; "three"; 4])
		$sum:=$sum+$n
	End for each 
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(String($sum))
Try
	For each ($n; [Null])
		ALERT("a turn")
	End for each 
Catch
	ALERT("error")
End try
