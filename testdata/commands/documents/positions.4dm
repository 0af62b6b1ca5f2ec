// docs: commands/set-document-position, get-document-position, send-packet, receive-packet, document-to-blob, blob-to-document, use-character-set, select-document, select-folder, set-timeout
var $ref : Time
var $path; $t : Text
var $b : Blob
ARRAY TEXT($chosen; 3)

$path:=Temporary folder+Generate UUID+".txt"
$ref:=Create document($path)
SEND PACKET($ref; "0123456789")
SET DOCUMENT POSITION($ref; 3)
SEND PACKET($ref; "X")
ALERT(String(Get document position($ref)))
SET DOCUMENT POSITION($ref; -2; 2)
ALERT(String(Get document position($ref)))
SEND PACKET($ref; "YZ!")
SET DOCUMENT POSITION($ref; 0)
SET DOCUMENT POSITION($ref; 4; 3)
SET DOCUMENT POSITION($ref; -1; 3)
ALERT(String(Get document position($ref)))
SET DOCUMENT POSITION($ref; 0)
RECEIVE PACKET($ref; $t; 4)
ALERT($t+" "+String(OK))
RECEIVE PACKET($ref; $t; "Y")
ALERT($t+" "+String(OK)+" "+String(Get document position($ref)))
RECEIVE PACKET($ref; $t; 100)
ALERT($t+" "+String(OK))
RECEIVE PACKET($ref; $t; 100)
ALERT("["+$t+"] "+String(OK))
CLOSE DOCUMENT($ref)
Try
	SET DOCUMENT POSITION($ref; 0)
	ALERT("closed")
Catch
	ALERT("not open")
End try
DOCUMENT TO BLOB($path; $b)
ALERT(String(OK)+" "+BLOB to text($b; UTF8 text without length))
SET BLOB SIZE($b; 2000000; 65)
BLOB TO DOCUMENT($path; $b)
ALERT(String(OK)+" "+String(Get document size($path)))
DELETE DOCUMENT($path)
Try
	DOCUMENT TO BLOB($path; $b)
	ALERT(String(OK))
Catch
	ALERT("no such file "+String(OK))
End try
USE CHARACTER SET("ISO-8859-1"; 0)
$ref:=Create document($path)
SEND PACKET($ref; "éü")
CLOSE DOCUMENT($ref)
ALERT(String(Get document size($path)))
USE CHARACTER SET(*; 0)
$ref:=Create document($path)
SEND PACKET($ref; "éü")
CLOSE DOCUMENT($ref)
ALERT(String(Get document size($path)))
DELETE DOCUMENT($path)
// nobody chooses
$t:=Select document(""; "*"; "Which?"; 0; $chosen)
ALERT("["+$t+"] "+String(OK)+" "+String(Size of array($chosen)))
ALERT("["+Select folder("Where?")+"] "+String(OK))
SET TIMEOUT(1)
