// docs: Concepts/blob
// The bytes of a 4D.Blob are read with brackets and cannot be changed.

var $myBlob : Blob
var $o : Object

TEXT TO BLOB("AB"; $myBlob; UTF8 text without length)
$o:=New object("blob"; $myBlob)
ALERT(String($o.blob[0])+" "+String($o.blob[1]))
Try
	$o.blob[0]:=1
	ALERT("no error")
Catch
	ALERT("error")
End try
