// docs: Concepts/blob
// A Blob given to a method is copied; through a pointer it is the same.

var $x : Blob

SET BLOB SIZE($x; 1; 1)
change($x)
ALERT(String($x{0}))
changeTarget(->$x)
ALERT(String($x{0}))
