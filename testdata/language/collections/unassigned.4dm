// docs: Concepts/collection
// A collection that was never assigned: its length is 0, elements cannot be set.

var $c : Collection

ALERT(String($c.length)+" "+String($c=Null))
Try
	$c[0]:=1
	ALERT("no error")
Catch
	ALERT("error")
End try
Try
	$c.push(1)
	ALERT("no error")
Catch
	ALERT("error")
End try
