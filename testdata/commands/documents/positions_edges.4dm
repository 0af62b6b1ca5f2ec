// docs: commands/set-document-position, get-document-position, append-document, set-document-size, get-document-size, receive-packet, send-packet: bytes of characters outside the BMP, an empty document, large, no reference.
var $ref : Time
var $path; $t : Text
var $b : Blob
var $v : Variant

$path:=Temporary folder+Generate UUID+" 日本"
$ref:=Create document($path)
ALERT(String(Get document position($ref))+" "+String(Get document size($ref)))
TEXT TO BLOB("é🎈𝒳"; $b; UTF8 text without length)
SEND PACKET($ref; $b)
ALERT(String(Get document position($ref))+" "+String(Get document size($ref)))
SET DOCUMENT POSITION($ref; 2)
SET BLOB SIZE($b; 0)
RECEIVE PACKET($ref; $b; 4)
ALERT(BLOB to text($b; UTF8 text without length)+" "+String(Get document position($ref)))
SET DOCUMENT POSITION($ref; -4; 2)
RECEIVE PACKET($ref; $b; 4)
ALERT(BLOB to text($b; UTF8 text without length)+" "+String(OK))
SET DOCUMENT POSITION($ref; -8; 3)
ALERT(String(Get document position($ref)))
SET DOCUMENT SIZE($ref; 2)
ALERT(String(Get document size($ref)))
CLOSE DOCUMENT($ref)
ALERT(Document to text($path; "UTF-8"))
$ref:=Append document($path)
ALERT(String(Get document position($ref)))
SET BLOB SIZE($b; 0)
SET BLOB SIZE($b; 2500000; 66)
SEND PACKET($ref; $b)
ALERT(String(Get document position($ref)))
SET DOCUMENT POSITION($ref; 2500001)
SEND PACKET($ref; "Z")
CLOSE DOCUMENT($ref)
ALERT(String(Get document size($path)))
SET BLOB SIZE($b; 0)
DOCUMENT TO BLOB($path; $b)
ALERT(String($b{2500001})+" "+String($b{2500000})+" "+String($b{2}))
DELETE DOCUMENT($path)
For each ($v; [?00:00:00?; $ref])
	Try
		SET DOCUMENT POSITION($v; 0)
		ALERT("set")
	Catch
		ALERT("no open document")
	End try
	Try
		ALERT(String(Get document position($v)))
	Catch
		ALERT("no position")
	End try
End for each
Try
	$ref:=Append document($path+"none"+Folder separator+"x")
	ALERT("opened")
Catch
	ALERT("not there, OK "+String(OK))
End try
