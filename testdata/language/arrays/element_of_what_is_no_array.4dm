// docs: Concepts/arrays
// Braces take an element of an array only.

var $t : Text:="x"
var $c : Collection:=[1]

Try
	$x:=$t{1}
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$x:=$c{0}
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$x:=never{1}
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
