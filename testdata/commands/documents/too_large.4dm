// docs: commands/read-picture-file, commands/dom-parse-xml-source, commands/document-to-blob ("if there is not enough memory to load the document, an error -108 is generated"), document-to-text, API/Document (getText, getContent), API/FileHandleClass
// A file with more bytes than a BLOB or a text can have, and one beyond all memory: an error, while its size is told and parts of it are read.

var $path : Text
var $ref : Time
var $b : Blob
var $file : 4D.File
var $h : 4D.FileHandle
var $p : Picture
var $f : 4D.Function
var $n : Real

$path:=Temporary folder+Generate UUID+" größe"
$ref:=Create document($path)
SEND PACKET($ref; "日本")
CLOSE DOCUMENT($ref)
$file:=File($path; fk platform path)
$h:=$file.open("read")
For each ($n; [2147483648; 10^12])
	$ref:=Open document($path)
	SET DOCUMENT SIZE($ref; $n)
	CLOSE DOCUMENT($ref)
	ALERT(String(Get document size($path)=$n)+" "+String($file.size=$n)+" "+String($h.getSize()=$n))
	For each ($f; [Formula(Document to text($path)); Formula(DOCUMENT TO BLOB($path; $b)); Formula($file.getText()); Formula($file.getContent()); Formula($h.readText()); Formula($h.readLine()); Formula(DOM Parse XML source($path))])
		OK:=7
		Try
			$f.call()
			ALERT("accepted: "+$f.source)
		Catch
			ALERT(String(Last errors[0].errCode)+" "+Replace string(Last errors[0].message; $path; "…")+" OK="+String(OK))
		End try
	End for each
	READ PICTURE FILE($path; $p)
	ALERT(String(Picture size($p))+" "+String(Is picture file($path; *)))
	ALERT(String($h.readBlob(6).size)+" "+String($h.offset))
	$h.offset:=0
End for each
$h:=Null
DELETE DOCUMENT($path)
ALERT(String(Test path name($path)<0))
