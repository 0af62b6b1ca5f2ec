// docs: commands/dom-set-xml-element-value, dom-set-xml-attribute, dom-append-xml-child-node, sax-add-xml-element-value, sax-add-xml-comment, sax-add-xml-cdata: what no XML document may contain
// (www.w3.org/TR/xml, Char: control characters, halves of characters, U+FFFE) becomes U+FFFD wherever it is written, so that the document can be read again.

var $root; $again; $t; $c; $value; $cdata; $path : Text
var $doc : Time
var $event : Integer
ARRAY LONGINT($types; 0)
ARRAY TEXT($nodes; 0)

$path:=Temporary folder+Generate UUID+".xml"
For each ($c; [Char(1); Char(0x001F)+"x"; Char(0xFFFE); Char(0xD83D); "a"+Char(0xDE00)+"b"; Char(0x0085)+Char(0x2028); "🎈"+Char(13)+Char(10)+Char(9)])
	$root:=DOM Create XML Ref("r")
	DOM SET XML ATTRIBUTE($root; "a"; $c)
	$t:=DOM Append XML child node($root; XML DATA; $c)
	$t:=DOM Append XML child node($root; XML CDATA; $c)
	$t:=DOM Append XML child node($root; XML comment; $c)
	$t:=DOM Append XML child node($root; XML processing instruction; "go "+$c)
	XML SET OPTIONS($root; XML indentation; XML no indentation)
	DOM EXPORT TO VAR($root; $t)
	$again:=DOM Parse XML variable($t)
	DOM GET XML ATTRIBUTE BY NAME($again; "a"; $value)
	DOM GET XML CHILD NODES($again; $types; $nodes)
	ALERT(JSON Stringify([$value; $nodes{1}; $nodes{2}; $nodes{3}; $nodes{4}]))
	DOM CLOSE XML($root)
	DOM CLOSE XML($again)
	// SAX
	$doc:=Create document($path)
	SAX OPEN XML ELEMENT($doc; "r"; "a"; $c)
	SAX ADD XML COMMENT($doc; $c)
	SAX ADD XML CDATA($doc; $c)
	SAX ADD XML ELEMENT VALUE($doc; $c)
	CLOSE DOCUMENT($doc)
	$t:=""
	$doc:=Open document($path; Read mode)
	Repeat
		$event:=SAX Get XML node($doc)
		$value:=""
		Case of
			: ($event=XML comment)
				SAX GET XML COMMENT($doc; $value)
			: ($event=XML CDATA)
				SAX GET XML CDATA($doc; $value)
			: ($event=XML DATA)
				SAX GET XML ELEMENT VALUE($doc; $value)
		End case
		$t+=$value#"" ? JSON Stringify($value) : ""
	Until ($event=XML end document)
	CLOSE DOCUMENT($doc)
	ALERT($t)
End for each
DELETE DOCUMENT($path)
