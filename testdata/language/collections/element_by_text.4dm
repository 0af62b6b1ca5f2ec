// docs: Concepts/collection
// A collection has elements by number only.

var $c : Collection:=[1]

Try
	$x:=$c["a"]
	ALERT("no error")
Catch
	ALERT("error")
End try
