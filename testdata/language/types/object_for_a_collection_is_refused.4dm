// docs: Concepts/object, Concepts/collection
// An object is not a collection, nor the other way round. The pages do not name the error: it is that of types that do not fit.

var $o : Object
var $c : Collection

Try
	$o:=[1]
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$c:={a: 1}
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
