// docs: commands/sax-open-xml-element-arrays, sax-get-xml-element, sax-set-xml-declaration, sax-get-xml-document-values: many attributes, other scripts, arrays of other types, empty arrays, several pairs of arrays, no name.
var $ref : Time
var $path; $name; $prefix; $encoding; $version : Text
var $event; $i : Integer
var $alone : Boolean
ARRAY TEXT($names; 500)
ARRAY LONGINT($values; 500)
ARRAY TEXT($more; 2)
ARRAY TEXT($texts; 2)
ARRAY TEXT($none; 0)
ARRAY TEXT($n; 0)
ARRAY TEXT($v; 0)

For ($i; 1; 500)
	$names{$i}:="ü"+String($i)
	$values{$i}:=$i
End for
$more{1}:="größe"
$more{2}:="日本"
$texts{1}:="🎈𝒳 <\"&>"
$texts{2}:=""
$path:=Temporary folder+Generate UUID+".xml"
$ref:=Create document($path)
SAX SET XML DECLARATION($ref; "UTF-8"; False)
SAX OPEN XML ELEMENT ARRAYS($ref; "r"; $more; $texts)
SAX OPEN XML ELEMENT ARRAYS($ref; "many"; $names; $values; $more; $texts)
SAX CLOSE XML ELEMENT($ref)
SAX OPEN XML ELEMENT ARRAYS($ref; "none"; $none; $none)
SAX CLOSE XML ELEMENT($ref)
Try
	SAX OPEN XML ELEMENT ARRAYS($ref; "a b"; $none; $none)
	ALERT("opened")
Catch
	ALERT("no name")
End try
CLOSE DOCUMENT($ref)
$ref:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($ref)
	Case of
		: ($event=XML start document)
			SAX GET XML DOCUMENT VALUES($ref; $encoding; $version; $alone)
			ALERT($encoding+" "+$version+" "+String($alone)+" "+String(OK))
		: ($event=XML start element)
			SAX GET XML ELEMENT($ref; $name; $prefix; $n; $v)
			ALERT($name+" "+String(Size of array($n))+" "+String(Size of array($v)))
			If ($name="many")
				ALERT($v{Find in array($n; "ü500")}+" "+$v{Find in array($n; "größe")})
			End if
			If ($name="r")
				ALERT($n{1}+" "+$v{1}+" "+$n{2}+" ["+$v{2}+"]")
			End if
	End case
Until ($event=XML end document)
CLOSE DOCUMENT($ref)
DELETE DOCUMENT($path)
