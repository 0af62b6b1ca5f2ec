// docs: Concepts/collection
// .at() counts from the end; a negative index in brackets does not.

var $c : Collection

$c:=[1; 2; 3]
ALERT(String($c.at(-1)))
ALERT(String(Undefined($c[-1])))
Try
	$c[-1]:=5
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(JSON Stringify($c))
