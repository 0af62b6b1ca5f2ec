// docs: API/CollectionClass
// The length cannot be assigned.

var $c : Collection:=[1]

Try
	$c.length:=5
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT(String($c.length))
