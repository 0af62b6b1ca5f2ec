// docs: commands/dom-export-to-file, dom-parse-xml-source: what the declared encoding does not have is written as a reference, and read back; bytes that are not of the encoding are refused.
var $root; $path; $t; $set : Text
var $blob : Blob

$path:=Temporary folder+Generate UUID+".xml"
For each ($set; ["ISO-8859-1"; "US-ASCII"; "windows-1252"; "ISO-8859-15"; "UTF-16"; "UTF-8"; "Shift_JIS"])
	$root:=DOM Create XML Ref("r")
	DOM SET XML DECLARATION($root; $set)
	DOM SET XML ATTRIBUTE($root; "a"; "é€日")
	DOM SET XML ELEMENT VALUE($root; "œ 😀 & <")
	DOM EXPORT TO FILE($root; $path)
	DOM CLOSE XML($root)
	If ($set#"UTF-16")
		$t:=Document to text($path; $set)
		$t:=Substring($t; Position("<r"; $t))
		ALERT($set+": "+Substring($t; 1; Position("</r>"; $t)+3))
	End if
	$root:=DOM Parse XML source($path)
	DOM GET XML ATTRIBUTE BY NAME($root; "a"; $t)
	ALERT($t)
	DOM GET XML ELEMENT VALUE($root; $t)
	ALERT($t)
	DOM CLOSE XML($root)
End for each
CONVERT FROM TEXT("<?xml version=\"1.0\" encoding=\"UTF-8\"?><r>é</r>"; "ISO-8859-1"; $blob)
BLOB TO DOCUMENT($path; $blob)
Try
	$root:=DOM Parse XML source($path)
	ALERT("accepted")
Catch
	ALERT(String(OK)+" "+Last errors.last().message)
End try
DELETE DOCUMENT($path)
