// docs: commands/sax-get-xml-node (its events), sax-get-xml-element, -element-value, -cdata, -comment, -entity, -processing-instruction, -document-values.
var $path; $t; $name; $prefix; $value : Text
var $doc : Time
var $event : Integer
var $alone : Boolean
ARRAY TEXT($names; 0)
ARRAY TEXT($values; 0)

$path:=Temporary folder+Generate UUID+".xml"
TEXT TO DOCUMENT($path; "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><!--Edited--><?PI TextProcess?>"+\
	"<!DOCTYPE body [<!ENTITY name \"Replacement\">]>"+\
	"<x:RootElement><Child Att1=\"111\" Att2=\"222\">MyText<![CDATA[MyCData]]></Child><e>by &name;</e></x:RootElement>")
$doc:=Open document($path; Read mode)
Repeat
	$event:=SAX Get XML node($doc)
	$t:=String($event)
	Case of
		: ($event=XML start document)
			SAX GET XML DOCUMENT VALUES($doc; $name; $value; $alone)
			$t:=$t+" "+$name+" "+$value+" "+String($alone)
		: ($event=XML comment)
			SAX GET XML COMMENT($doc; $value)
			$t:=$t+" "+$value
		: ($event=XML processing instruction)
			SAX GET XML PROCESSING INSTRUCTION($doc; $name; $value)
			$t:=$t+" "+$name+" "+$value
		: ($event=XML start element) | ($event=XML end element)
			SAX GET XML ELEMENT($doc; $name; $prefix; $names; $values)
			$t:=$t+" "+$name+" "+$prefix+" "+String(Size of array($names))
			If (Size of array($names)>0)
				$t:=$t+" "+$names{2}+"="+$values{2}
			End if
		: ($event=XML DATA)
			SAX GET XML ELEMENT VALUE($doc; $value)
			$t:=$t+" "+$value
		: ($event=XML CDATA)
			SAX GET XML CDATA($doc; $value)
			$t:=$t+" "+$value
		: ($event=XML entity)
			SAX GET XML ENTITY($doc; $name; $value)
			$t:=$t+" "+$name+" "+$value
	End case
	ALERT($t)
Until ($event=XML end document)
Try
	SAX GET XML COMMENT($doc; $value)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
CLOSE DOCUMENT($doc)
DELETE DOCUMENT($path)
