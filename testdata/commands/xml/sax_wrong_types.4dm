// docs: commands/theme/XML-SAX: what is no open document, no text where a name or a text belongs, no array where arrays belong is refused, and the message names the parameter.
// A command that tells of an event is refused at another event and in a document that is written.

var $f : 4D.Function
var $ref : Time
var $path; $text : Text
var $o : Object
var $standalone : Boolean
ARRAY TEXT($names; 2)
ARRAY OBJECT($objects; 2)
ARRAY TEXT($few; 1)

$o:={}
$path:=Temporary folder+Generate UUID+".xml"
$ref:=Create document($path)
ref:=$ref
SAX OPEN XML ELEMENT($ref; "r")
text:=""
For each ($f; [\
	Formula(SAX ADD XML DOCTYPE("x"; "r")); Formula(SAX ADD XML DOCTYPE(ref; 5)); Formula(SAX ADD XML DOCTYPE(Null; "r")); \
	Formula(SAX ADD XML COMMENT({}; "c")); Formula(SAX ADD XML COMMENT(ref; True)); Formula(SAX ADD XML COMMENT(ref; Null)); \
	Formula(SAX OPEN XML ELEMENT("x"; "e")); Formula(SAX OPEN XML ELEMENT(ref; 1)); Formula(SAX OPEN XML ELEMENT(ref; Null)); Formula(SAX OPEN XML ELEMENT(ref; "e"; 1; 2)); Formula(SAX OPEN XML ELEMENT(ref; "e"; "a"; {})); Formula(SAX OPEN XML ELEMENT(ref; "e"; "a")); \
	Formula(SAX CLOSE XML ELEMENT("x")); Formula(SAX CLOSE XML ELEMENT(Null)); \
	Formula(SAX ADD XML ELEMENT VALUE("x"; "v")); Formula(SAX ADD XML ELEMENT VALUE(ref; {})); Formula(SAX ADD XML ELEMENT VALUE(ref; [])); \
	Formula(SAX ADD XML CDATA([]; "c")); Formula(SAX ADD XML CDATA(ref; 12)); Formula(SAX ADD XML CDATA(ref; Null)); Formula(SAX ADD XML CDATA(Null; "c")); \
	Formula(SAX ADD PROCESSING INSTRUCTION("x"; "i")); Formula(SAX ADD PROCESSING INSTRUCTION(ref; !2024-01-01!)); Formula(SAX ADD PROCESSING INSTRUCTION(ref; Null)); \
	Formula(SAX SET XML DECLARATION("x"; "UTF-8")); Formula(SAX SET XML DECLARATION(ref; 8)); Formula(SAX SET XML DECLARATION(ref; "UTF-8"; "yes")); Formula(SAX SET XML DECLARATION(Null; "UTF-8")); Formula(SAX SET XML DECLARATION(ref; "UTF-8"; True)); \
	Formula(SAX Get XML node("x")); Formula(SAX Get XML node(Null)); Formula(SAX Get XML node(ref)); \
	Formula(SAX GET XML DOCUMENT VALUES("x"; text; text; flag)); Formula(SAX GET XML DOCUMENT VALUES(Null; text; text; flag)); Formula(SAX GET XML DOCUMENT VALUES(ref; text; text; flag)); \
	Formula(SAX GET XML COMMENT({}; text)); Formula(SAX GET XML COMMENT(Null; text)); Formula(SAX GET XML COMMENT(ref; text)); \
	Formula(SAX GET XML PROCESSING INSTRUCTION("x"; text; text)); Formula(SAX GET XML PROCESSING INSTRUCTION(Null; text; text)); Formula(SAX GET XML PROCESSING INSTRUCTION(ref; text; text)); \
	Formula(SAX GET XML ELEMENT VALUE("x"; text)); Formula(SAX GET XML ELEMENT VALUE(Null; text)); Formula(SAX GET XML ELEMENT VALUE(ref; text)); \
	Formula(SAX GET XML CDATA("x"; text)); Formula(SAX GET XML CDATA(Null; text)); Formula(SAX GET XML CDATA(ref; text)); \
	Formula(SAX GET XML ENTITY("x"; text; text)); Formula(SAX GET XML ENTITY(Null; text; text)); Formula(SAX GET XML ENTITY(ref; text; text)); \
	Formula(SAX CLOSE XML ELEMENT(?00:00:00?)); Formula(SAX ADD XML COMMENT(?00:00:00?-1; "c")); Formula(SAX ADD XML COMMENT(?00:00:99?; "c")); Formula(SAX CLOSE XML ELEMENT($o.none))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	SAX OPEN XML ELEMENT ARRAYS($ref; "e"; $text; $names)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SAX OPEN XML ELEMENT ARRAYS($ref; Null; $names; $names)
Catch
	ALERT(Last errors[0].message)
End try
$names{1}:="a"
$names{2}:="b"
Try
	SAX OPEN XML ELEMENT ARRAYS($ref; "e"; $names; $few)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SAX OPEN XML ELEMENT ARRAYS($ref; "e"; $names)
Catch
	ALERT(Last errors[0].message)
End try
$objects{1}:=New object
Try
	SAX OPEN XML ELEMENT ARRAYS($ref; "e"; $names; $objects)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SAX GET XML ELEMENT($ref; $text; $text; $names; $few)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SAX GET XML ELEMENT(Null; $text; $text; $names; $few)
Catch
	ALERT(Last errors[0].message)
End try
SAX CLOSE XML ELEMENT($ref)
Try
	SAX CLOSE XML ELEMENT($ref)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
CLOSE DOCUMENT($ref)
ALERT(Document to text($path; "UTF-8"; Document with LF))
// at the start of a document there is no comment, no element, no text
$ref:=Open document($path; Read mode)
ALERT(String(SAX Get XML node($ref)=XML start document))
Try
	SAX GET XML COMMENT($ref; $text)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
Try
	SAX GET XML ELEMENT($ref; $text; $text; $names; $few)
Catch
	ALERT(Last errors[0].message)
End try
SAX GET XML DOCUMENT VALUES($ref; $text; $text; $standalone)
ALERT($text+" "+String($standalone)+" "+String(OK))
Try
	SAX ADD XML COMMENT($ref; "c")  // open for reading
Catch
	ALERT(Last errors[0].message)
End try
CLOSE DOCUMENT($ref)
DELETE DOCUMENT($path)
