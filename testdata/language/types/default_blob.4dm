// docs: Concepts/data-types
// A declared Blob has no bytes and is not Null.

var $x : Blob

ALERT(String(BLOB size($x))+" "+String(Type($x)=Is BLOB)+" "+String($x=Null))
