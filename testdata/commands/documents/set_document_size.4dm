// docs: commands/set-document-size: longer, shorter, empty, large; a document that is not open.
var $ref : Time
var $path : Text
var $size : Real

$path:=Temporary folder+Generate UUID+".dat"
$ref:=Create document($path)
SEND PACKET($ref; "0123456789")
For each ($size; [5; 20; 0; 3000000])
	SET DOCUMENT SIZE($ref; $size)
	ALERT(String($size)+" "+String(Get document size($ref)))
End for each
SET DOCUMENT SIZE($ref; 2)
CLOSE DOCUMENT($ref)
ALERT(String(Get document size($path)))
Try
	SET DOCUMENT SIZE($ref; 1)
Catch
	ALERT(String(Last errors[0].errCode#0))
End try
Try
	SET DOCUMENT SIZE(?00:00:00?; 1)
Catch
	ALERT(String(Last errors[0].errCode#0))
End try
DELETE DOCUMENT($path)
