// docs: Develop/XML (SAX), commands/sax-open-xml-element, sax-open-xml-element-arrays, sax-close-xml-element, sax-add-xml-element-value, sax-add-xml-cdata,
// sax-add-xml-comment, sax-add-xml-doctype, sax-add-processing-instruction, sax-set-xml-declaration. The header is written by itself, elements left open are closed.
var $path; $t : Text
var $doc : Time

$path:=Temporary folder+Generate UUID+".xml"
$doc:=Create document($path)
SAX ADD PROCESSING INSTRUCTION($doc; "xml-stylesheet type=\"text/xsl\"")
SAX ADD XML DOCTYPE($doc; "Books SYSTEM \"Book.DTD\"")
SAX OPEN XML ELEMENT($doc; "Books"; "lang"; "en"; "n"; 2)
ARRAY TEXT($names; 2)
ARRAY TEXT($values; 2)
$names{1}:="Font"
$values{1}:="Arial"
$names{2}:="Style"
$values{2}:="Bold"
SAX OPEN XML ELEMENT ARRAYS($doc; "Book"; $names; $values)
SAX ADD XML ELEMENT VALUE($doc; "a < b & c")
SAX CLOSE XML ELEMENT($doc)
SAX ADD XML COMMENT($doc; "Created by 4D")
SAX OPEN XML ELEMENT($doc; "Empty")
SAX CLOSE XML ELEMENT($doc)
SAX OPEN XML ELEMENT($doc; "Code")
SAX ADD XML CDATA($doc; "a < b && c")
ALERT(String(OK))
CLOSE DOCUMENT($doc)
ALERT(Document to text($path))

$doc:=Create document($path)
SAX SET XML DECLARATION($doc; "ISO-8859-1"; True)
XML SET OPTIONS($doc; XML indentation; XML no indentation)
SAX OPEN XML ELEMENT($doc; "é")
Try
	SAX SET XML DECLARATION($doc; "UTF-8")
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
Try
	SAX OPEN XML ELEMENT($doc; "a b")
Catch
	ALERT(Last errors[0].message)
End try
SAX CLOSE XML ELEMENT($doc)
Try
	SAX ADD XML ELEMENT VALUE($doc; "x")
Catch
	ALERT(Last errors[0].message)
End try
CLOSE DOCUMENT($doc)
ALERT(Document to text($path; "ISO-8859-1"))
DELETE DOCUMENT($path)
