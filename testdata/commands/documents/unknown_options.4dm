// docs: commands/open-document (modes 0 to 3), commands/set-document-position (anchors 1 to 3), commands/document-to-text, commands/text-to-document, API/FileClass (break modes 0 to 4)
// Numbers that are no option are refused and change nothing: a wrong mode does not empty the document.

var $path : Text
var $ref : Time
var $file : 4D.File
var $n : Integer
var $f : 4D.Function

$path:=Temporary folder+Generate UUID+" größe"
TEXT TO DOCUMENT($path; "日本\nä")
$file:=File($path; fk platform path)
$ref:=Open document($path; Read mode)
For each ($n; [-1; 5; 1000000; -2147483648])
	For each ($f; [Formula(Open document($path; $n)); Formula(Open document($path; "*"; $n)); Formula(SET DOCUMENT POSITION($ref; 1; $n)); Formula(Document to text($path; "UTF-8"; $n)); Formula(TEXT TO DOCUMENT($path+"2"; "x"; "UTF-8"; $n)); \
		Formula($file.getText("UTF-8"; $n)); Formula($file.parent.file("größe").setText("x"; "UTF-8"; $n))])
		Try
			$f.call()
			ALERT("accepted: "+$f.source)
		Catch
			ALERT(Last errors[0].message)
		End try
	End for each
End for each
ALERT(String(Get document position($ref))+" "+String(Get document size($ref)))
For ($n; 1; 3)
	SET DOCUMENT POSITION($ref; 0; $n)
	ALERT(String(Get document position($ref)))
End for
CLOSE DOCUMENT($ref)
ALERT(Document to text($path; "UTF-8"; Document unchanged)+" "+String(Test path name($path+"2")<0))
DELETE DOCUMENT($path)
