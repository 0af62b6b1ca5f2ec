// docs: commands/sax-add-xml-cdata, sax-add-xml-comment, sax-add-processing-instruction, sax-get-xml-cdata, sax-get-xml-comment, sax-get-xml-processing-instruction:
// characters outside the BMP, a BLOB, empty and large texts come back; CDATA needs an open element; no document.
var $ref : Time
var $path; $t; $name; $value : Text
var $event : Integer
var $b : Blob
var $c : Collection

$path:=Temporary folder+Generate UUID+".xml"
$ref:=Create document($path)
SAX OPEN XML ELEMENT($ref; "r")
SAX ADD XML COMMENT($ref; "größe 日本 🎈𝒳 <&>")
SAX ADD XML CDATA($ref; "if (a < b && é) 🎈")
SAX OPEN XML ELEMENT($ref; "b")
TEXT TO BLOB("aus 日本 <>"; $b; UTF8 text without length)
SAX ADD XML CDATA($ref; $b)
SAX CLOSE XML ELEMENT($ref)
SAX ADD PROCESSING INSTRUCTION($ref; "ziel wert=\"日本\"")
SAX OPEN XML ELEMENT($ref; "large")
SAX ADD XML CDATA($ref; "<𝒳é>"*50000)
SAX CLOSE XML ELEMENT($ref)
SAX ADD XML COMMENT($ref; "日"*100000)
SAX CLOSE XML ELEMENT($ref)
CLOSE DOCUMENT($ref)
$c:=[]
$ref:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($ref)
	Case of
		: ($event=XML comment)
			SAX GET XML COMMENT($ref; $value)
			$c.push("comment "+Choose(Length($value)<100; $value; String($value=("日"*100000))))
		: ($event=XML CDATA)
			SAX GET XML CDATA($ref; $value)
			$c.push("cdata "+Choose(Length($value)<100; $value; String($value=("<𝒳é>"*50000))))
		: ($event=XML processing instruction)
			SAX GET XML PROCESSING INSTRUCTION($ref; $name; $value)
			$c.push("instruction "+$name+" "+$value)
	End case
Until ($event=XML end document)
CLOSE DOCUMENT($ref)
For each ($t; $c)
	ALERT($t)
End for each
$ref:=Create document($path)
Try
	SAX ADD XML CDATA($ref; "x")
	ALERT("added")
Catch
	ALERT("nothing is open")
End try
CLOSE DOCUMENT($ref)
DELETE DOCUMENT($path)
For each ($t; ["SAX ADD XML CDATA(vRef; \"x\")"; "SAX ADD XML COMMENT(vRef; \"x\")"; "SAX ADD PROCESSING INSTRUCTION(vRef; \"x\")"; "ALERT(String(SAX Get XML node(vRef)))"; "SAX GET XML COMMENT(vRef; vText)"])
	vRef:=?00:00:00?
	vText:=""
	Try
		EXECUTE FORMULA($t)
		ALERT($t+" accepted")
	Catch
		ALERT($t+" no document")
	End try
End for each
