// docs: Concepts/operators
// Compound assignment does not work on bytes of a Blob.

var $x : Blob

SET BLOB SIZE($x; 1)
Try
	$x{0}+=1
	ALERT("no error")
Catch
	ALERT("error")
End try
