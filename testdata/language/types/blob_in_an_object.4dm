// docs: Concepts/blob
// A Blob assigned to a property becomes a 4D.Blob, and a Blob again in a Blob variable.

var $myBlob : Blob
var $o : Object

SET BLOB SIZE($myBlob; 3; 7)
$o:=New object("blob"; $myBlob)
ALERT(String(OB Instance of($o.blob; 4D.Blob))+" "+String($o.blob.size))
$myBlob:=$o.blob
ALERT(String(Value type($myBlob)=Is BLOB)+" "+String($myBlob{2}))
