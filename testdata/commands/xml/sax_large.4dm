// docs: commands/sax-open-xml-element, sax-add-xml-element-value, sax-close-xml-element, sax-get-xml-node, sax-get-xml-element, sax-get-xml-element-value:
// many elements, a long value outside the BMP, Undefined is an empty text, open elements are closed with the document, names that are none, no document, nothing open.
var $ref : Time
var $path; $t; $name; $prefix; $value : Text
var $event; $i; $count; $ends : Integer
var $sum : Real
var $o : Object
ARRAY TEXT($names; 0)
ARRAY TEXT($values; 0)

$o:={}
$path:=Temporary folder+Generate UUID+".xml"
$ref:=Create document($path)
SAX OPEN XML ELEMENT($ref; "list")
For ($i; 1; 3000)
	SAX OPEN XML ELEMENT($ref; "item"; "n"; $i; "t"; "🎈<"+String($i)+">")
	SAX ADD XML ELEMENT VALUE($ref; $i)
	SAX CLOSE XML ELEMENT($ref)
End for
SAX OPEN XML ELEMENT($ref; "long")
SAX ADD XML ELEMENT VALUE($ref; "日𝒳&"*10000)
CLOSE DOCUMENT($ref)
$ref:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($ref)
	Case of
		: ($event=XML start element)
			SAX GET XML ELEMENT($ref; $name; $prefix; $names; $values)
			If ($name="item")
				$count+=1
				$sum+=Num($values{Find in array($names; "n")})
				$t:=$values{Find in array($names; "t")}
			End if
		: ($event=XML end element)
			$ends+=1
			$name:=""
		: ($event=XML DATA)
			SAX GET XML ELEMENT VALUE($ref; $value)
			If ($name="long")
				$prefix+=$value
			End if
	End case
Until ($event=XML end document)
CLOSE DOCUMENT($ref)
ALERT(String($count)+" "+String($sum)+" "+$t+" "+String($ends))
ALERT(String(Length($prefix))+" "+String($prefix=("日𝒳&"*10000)))

$ref:=Create document($path)
SAX OPEN XML ELEMENT($ref; "r")
SAX OPEN XML ELEMENT($ref; "a")
SAX ADD XML ELEMENT VALUE($ref; $o.none)
SAX CLOSE XML ELEMENT($ref)
SAX OPEN XML ELEMENT($ref; "a.b-c_d1")
SAX ADD XML ELEMENT VALUE($ref; "x")
For each ($t; ["a b"; "a<"; ""])
	Try
		SAX OPEN XML ELEMENT($ref; $t)
		ALERT("["+$t+"] is a name")
	Catch
		ALERT("["+$t+"] is no name")
	End try
End for each
CLOSE DOCUMENT($ref)
$t:=Document to text($path)
$t:=DOM Parse XML variable($t)
DOM GET XML ELEMENT VALUE(DOM Find XML element($t; "/r/a"); $value)
ALERT("["+$value+"]")
DOM GET XML ELEMENT VALUE(DOM Find XML element($t; "/r/a.b-c_d1"); $value)
ALERT("["+$value+"]")
DOM CLOSE XML($t)
$ref:=Create document($path)
Try
	SAX ADD XML ELEMENT VALUE($ref; "x")
	ALERT("added")
Catch
	ALERT("nothing is open")
End try
CLOSE DOCUMENT($ref)
DELETE DOCUMENT($path)
Try
	SAX OPEN XML ELEMENT($ref; "x")
	ALERT("opened")
Catch
	ALERT("no document")
End try
