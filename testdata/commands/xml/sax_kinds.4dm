// docs: commands/theme/XML-SAX: empty names, texts and attributes; long ones; characters of other scripts in every place; what Undefined and Null are as values; nothing open.

var $ref : Time
var $path; $t; $name; $prefix; $value; $encoding; $version; $big : Text
var $event; $i : Integer
var $standalone : Boolean
var $o : Object
var $blob; $empty : Blob
ARRAY TEXT($names; 0)
ARRAY TEXT($texts; 0)

$o:={}
$path:=Temporary folder+Generate UUID+".xml"
$big:="日𝒳é<&>]]"*2000  // 18,000 UTF-16 units
// written
$ref:=Create document($path)
SAX SET XML DECLARATION($ref; "größe"; True)  // a character set that is not supported: UTF-8
SAX ADD XML DOCTYPE($ref; "книга [<!ENTITY имя \"Замена 🎈\"><!ENTITY leer \"\">]")
SAX ADD XML COMMENT($ref; "")
SAX OPEN XML ELEMENT($ref; "книга"; "пусто"; ""; "none"; $o.none; "null"; Null; "big"; $big; "xmlns:名"; "urn:日本")
SAX ADD XML ELEMENT VALUE($ref; "")
SAX ADD XML ELEMENT VALUE($ref; $o.none)
SAX ADD XML ELEMENT VALUE($ref; Null)
SAX ADD XML CDATA($ref; "")
SAX ADD XML CDATA($ref; $empty)
SAX OPEN XML ELEMENT ARRAYS($ref; "名:глава"; $names; $texts)  // empty arrays: no attributes
SAX ADD XML CDATA($ref; $big)
SAX CLOSE XML ELEMENT($ref)
SAX ADD PROCESSING INSTRUCTION($ref; "цель "+("日"*6000))
SAX OPEN XML ELEMENT($ref; "n"*6000)
SAX ADD XML ELEMENT VALUE($ref; $big)
SAX CLOSE XML ELEMENT($ref)
// refused, and nothing of it is written
For each ($t; ["SAX ADD PROCESSING INSTRUCTION(ref; \"a?>b\")"; "SAX ADD XML DOCTYPE(ref; \"\")"; "SAX ADD XML DOCTYPE(ref; big)"; \
	"SAX ADD XML COMMENT(ref; \"a--b\")"; "SAX ADD XML COMMENT(ref; \"a-\")"; "SAX OPEN XML ELEMENT(ref; \"\")"; "SAX OPEN XML ELEMENT(ref; \"🎈\")"; "SAX OPEN XML ELEMENT(ref; \"1\")"; "SAX OPEN XML ELEMENT(ref; big)"; "SAX OPEN XML ELEMENT(ref; \"e\"; \"\"; 1)"; \
	"SAX SET XML DECLARATION(ref; big)"])
	ref:=$ref
	big:=$big
	Try
		EXECUTE FORMULA($t)
		ALERT("accepted: "+$t)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
SAX CLOSE XML ELEMENT($ref)
CLOSE DOCUMENT($ref)
$t:=Document to text($path; "UTF-8"; Document with LF)
ALERT(Substring($t; 1; Position("big="; $t)-2))
// read
$ref:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($ref)
	Case of
		: ($event=XML start document)
			SAX GET XML DOCUMENT VALUES($ref; $encoding; $version; $standalone)
			ALERT($encoding+" "+$version+" "+String($standalone))
		: ($event=XML comment)
			SAX GET XML COMMENT($ref; $value)
			ALERT("comment ["+$value+"] "+String(OK))
		: ($event=XML processing instruction)
			SAX GET XML PROCESSING INSTRUCTION($ref; $name; $value)
			ALERT("instruction "+$name+" "+String(Length($value)))
		: ($event=XML start element)
			SAX GET XML ELEMENT($ref; $name; $prefix; $names; $texts)
			ALERT("start ["+$prefix+"] "+Substring($name; 1; 10)+" "+String(Length($name))+" "+String(Size of array($names)))
			For ($i; 1; Size of array($names))
				ALERT("  "+$names{$i}+" "+String(Length($texts{$i})))
			End for
		: ($event=XML CDATA)
			SAX GET XML CDATA($ref; $value)
			ALERT("cdata "+String(Length($value)))
		: ($event=XML DATA)
			SAX GET XML ELEMENT VALUE($ref; $value)
			ALERT("data "+String(Length($value))+" "+String($value=$big))
	End case
Until ($event=XML end document)
CLOSE DOCUMENT($ref)
// entities: the replacement of other scripts and the empty one; CDATA in Base64 into a BLOB
TEXT TO DOCUMENT($path; "<!DOCTYPE b [<!ENTITY имя \"Замена 🎈\"><!ENTITY leer \"\">]><b>&имя;<c/>&leer;<![CDATA[5pel]]></b>"; "UTF-8")
$ref:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($ref)
	Case of
		: ($event=XML entity)
			SAX GET XML ENTITY($ref; $name; $value)
			ALERT("entity "+$name+" ["+$value+"] "+String(OK))
		: ($event=XML CDATA)
			SAX GET XML CDATA($ref; $blob)
			ALERT(Convert to text($blob; "UTF-8"))
	End case
Until ($event=XML end document)
CLOSE DOCUMENT($ref)
DELETE DOCUMENT($path)
