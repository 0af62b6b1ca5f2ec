// docs: commands/sax-set-xml-declaration, sax-add-xml-doctype, sax-open-xml-element, sax-open-xml-element-arrays, sax-add-xml-element-value, sax-add-xml-cdata, sax-add-xml-comment,
// commands/sax-add-processing-instruction, sax-close-xml-element, sax-get-xml-node, sax-get-xml-element, sax-get-xml-element-value, sax-get-xml-cdata, sax-get-xml-comment,
// commands/sax-get-xml-processing-instruction, sax-get-xml-document-values, sax-get-xml-entity: written, and read event by event.
var $ref : Time
var $path; $t; $name; $prefix; $value; $encoding; $version : Text
var $event : Integer
var $alone : Boolean
ARRAY TEXT($names; 2)
ARRAY TEXT($values; 2)
ARRAY TEXT($none; 0)

$path:=Temporary folder+Generate UUID+".xml"
$ref:=Create document($path)
SAX SET XML DECLARATION($ref; "UTF-8"; True)
SAX ADD XML DOCTYPE($ref; "liste")
SAX ADD XML COMMENT($ref; " größer ")
SAX OPEN XML ELEMENT($ref; "liste"; "nr"; 1; "wert"; "<\"&>")
$names{1}:="a"
$names{2}:="日"
$values{1}:="1"
$values{2}:="本"
SAX OPEN XML ELEMENT ARRAYS($ref; "x:item"; $names; $values)
SAX ADD XML ELEMENT VALUE($ref; "a < b & c")
SAX ADD XML CDATA($ref; "<raw> & ]]")
SAX CLOSE XML ELEMENT($ref)
SAX OPEN XML ELEMENT($ref; "leer")
SAX CLOSE XML ELEMENT($ref)
SAX ADD PROCESSING INSTRUCTION($ref; "go now=\"1\"")
SAX ADD XML ELEMENT VALUE($ref; -1.5)
SAX CLOSE XML ELEMENT($ref)
CLOSE DOCUMENT($ref)
$t:=Document to text($path)
ALERT($t)

$ref:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($ref)
	Case of
		: ($event=XML start document)
			SAX GET XML DOCUMENT VALUES($ref; $encoding; $version; $alone)
			ALERT("start "+$encoding+" "+$version+" "+String($alone))
		: ($event=XML start element)
			SAX GET XML ELEMENT($ref; $name; $prefix; $names; $values)
			ALERT("<"+$prefix+":"+$name+" "+JSON Stringify array($names)+JSON Stringify array($values))
		: ($event=XML DATA)
			SAX GET XML ELEMENT VALUE($ref; $value)
			ALERT("data "+JSON Stringify($value))
		: ($event=XML CDATA)
			SAX GET XML CDATA($ref; $value)
			ALERT("cdata "+$value)
		: ($event=XML comment)
			SAX GET XML COMMENT($ref; $value)
			ALERT("comment "+$value)
		: ($event=XML processing instruction)
			SAX GET XML PROCESSING INSTRUCTION($ref; $name; $value)
			ALERT("instruction "+$name+" "+$value)
		: ($event=XML end element)
			SAX GET XML ELEMENT($ref; $name; $prefix; $none; $none)
			ALERT(">"+$name)
		: ($event=XML entity)
			SAX GET XML ENTITY($ref; $name; $value)
			ALERT("entity "+$name)
	End case
Until ($event=XML end document)
CLOSE DOCUMENT($ref)

// what does not fit: nothing open, not XML
$ref:=Create document($path)
Try
	SAX CLOSE XML ELEMENT($ref)
	ALERT("closed")
Catch
	ALERT("nothing is open")
End try
CLOSE DOCUMENT($ref)
TEXT TO DOCUMENT($path; "<r><a></r>")
$ref:=Open document($path; Read mode)
Try
	Repeat
		$event:=SAX Get XML node($ref)
	Until (($event=XML end document) | (OK=0))
	ALERT("read "+String(OK))
Catch
	ALERT("not XML "+String(OK))
End try
CLOSE DOCUMENT($ref)
DELETE DOCUMENT($path)
