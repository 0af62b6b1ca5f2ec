// docs: commands/open-document (modes, a document that is already open), append-document, create-document ("if document is locked or already open, an error is generated"),
// text-to-document, blob-to-document, document-to-blob, delete-document, close-document
// A document that is open: once more to read, never twice to write, and nobody else replaces it.

var $ref; $read; $none : Time
var $path; $t : Text
var $b : Blob
var $f : 4D.Function

$path:=Temporary folder+Generate UUID+" größe.txt"
TEXT TO DOCUMENT($path; "abc")

// open to read: a mode that writes is allowed
$read:=Open document($path; Read mode)
ALERT(String(OK)+" "+String(Document=$path))
$ref:=Open document($path)
ALERT(String(OK)+" "+String($ref#$read))
SEND PACKET($ref; "Ä")
CLOSE DOCUMENT($read)

// open to read and write: no second time, but to read
For each ($f; [Formula(Open document($path)); Formula(Open document($path; Write mode)); Formula(Open document($path; "TEXT"; Write mode)); Formula(Append document($path)); \
	Formula(Create document($path)); Formula(TEXT TO DOCUMENT($path; "x")); Formula(BLOB TO DOCUMENT($path; $b)); Formula(DOCUMENT TO BLOB($path; $b))])
	OK:=7
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" OK="+String(OK)+" "+Replace string(Last errors[0].message; $path; "…"))
	End try
End for each
$read:=Open document($path; Read mode)
RECEIVE PACKET($read; $t; 10)
ALERT(String(OK)+" "+$t)
Try
	SEND PACKET($read; "x")
	ALERT("written")
Catch
	ALERT("it is open to read")
End try
CLOSE DOCUMENT($read)
// only its path: it is not opened
$none:=Open document($path; Get pathname)
ALERT(String($none)+" "+String(OK)+" "+String(Document=$path))
CLOSE DOCUMENT($ref)
CLOSE DOCUMENT($ref) // it is closed already
CLOSE DOCUMENT(?00:00:00?)
CLOSE DOCUMENT(?999:00:00?)

// closed: everything is allowed again
TEXT TO DOCUMENT($path; "日本")
$ref:=Append document($path)
SEND PACKET($ref; "語")
// on macOS, and so here, an open document can be deleted
DELETE DOCUMENT($path)
ALERT(String(OK)+" "+String(Test path name($path)<0))
CLOSE DOCUMENT($ref)

// what is not there, what is a folder, a name that is empty: nobody chooses
For each ($t; [$path; Temporary folder; ""])
	OK:=7
	Try
		$ref:=Open document($t)
		ALERT("opened: "+String($ref)+" OK="+String(OK))
	Catch
		ALERT(String(Last errors[0].errCode)+" OK="+String(OK))
	End try
	OK:=7
	Try
		$ref:=Append document($t)
		ALERT("opened: "+String($ref)+" OK="+String(OK))
	Catch
		ALERT(String(Last errors[0].errCode)+" OK="+String(OK))
	End try
	If ($t#$path)
		OK:=7
		Try
			$ref:=Create document($t)
			ALERT("created: "+String($ref)+" OK="+String(OK))
		Catch
			ALERT(String(Last errors[0].errCode)+" OK="+String(OK))
		End try
	End if
End for each
