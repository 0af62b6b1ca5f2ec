// docs: commands/dom-export-to-file, dom-parse-xml-source, dom-set-xml-declaration: the encoding of the file is the declared one; DOM Find XML element by ID.
var $root; $e; $path; $t : Text

$path:=Temporary folder+Generate UUID+".xml"
$root:=DOM Create XML Ref("é")
$e:=DOM Create XML element($root; "x"; "id"; "one")
DOM SET XML ELEMENT VALUE($e; "œ€😀")
For each ($t; ["UTF-8"; "UTF-16"; "no such set"])
	DOM SET XML DECLARATION($root; $t; True)
	DOM EXPORT TO FILE($root; $path)
	ALERT(String(OK)+" "+String(Document=$path)+" "+String(Get document size($path)))
	$e:=DOM Parse XML source($path)
	ALERT(DOM Get XML information($e; Encoding))
	DOM GET XML ELEMENT VALUE(DOM Find XML element by ID($e; "one"); $t)
	ALERT($t)
	DOM CLOSE XML($e)
End for each
$e:=DOM Find XML element by ID($root; "two")
ALERT($e+" "+String(OK))
DOM CLOSE XML($root)
Try
	$root:=DOM Create XML Ref("r")
	DOM EXPORT TO FILE($root; "/no/such/folder/x.xml")
Catch
	ALERT(String(OK)+" "+String(Last errors[0].errCode))
End try
DELETE DOCUMENT($path)
