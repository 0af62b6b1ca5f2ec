// docs: commands/create-document, commands/open-document, commands/append-document, commands/send-packet, commands/receive-packet
// Documents are written and read in packets.

var $doc : Time
var $path; $t : Text
var $b : Blob

$path:=Temporary folder+Generate UUID+".txt"
$doc:=Create document($path)
ALERT(String(OK)+String(Document=$path))
SEND PACKET($doc; "Hello")
SEND PACKET($doc; " wörld\nsecond line\n")
CLOSE DOCUMENT($doc)
$doc:=Append document($path)
SEND PACKET($doc; "end")
CLOSE DOCUMENT($doc)
$doc:=Open document($path; Read mode)
RECEIVE PACKET($doc; $t; 7)
ALERT($t)
RECEIVE PACKET($doc; $t; "\n")
ALERT($t+String(OK))
ALERT(String(Get document position($doc)))
RECEIVE PACKET($doc; $b; 6)
ALERT(String(BLOB size($b)))
RECEIVE PACKET($doc; $t; "nowhere")
ALERT($t+String(OK))
RECEIVE PACKET($doc; $t; 10)
ALERT("["+$t+"]"+String(OK))
SET DOCUMENT POSITION($doc; -3; 2)
RECEIVE PACKET($doc; $t; 10)
ALERT($t)
CLOSE DOCUMENT($doc)
ALERT(String(Get document size($path))+" "+String(Test path name($path)=Is a document))
DELETE DOCUMENT($path)
ALERT(String(OK)+String(Test path name($path)<0))
Try
	$doc:=Open document($path)
Catch
	ALERT(String(Last errors[0].errCode)+String(OK))
End try
