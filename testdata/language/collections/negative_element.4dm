// docs: Concepts/collection
// Elements are named by a positive number: a negative one reads as undefined and cannot be written. The page leaves it open.

var $c : Collection:=[1]

ALERT(String(Undefined($c[-1])))
Try
	$c[-1]:=5
	ALERT("no error")
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
