// docs: commands/dom-append-xml-child-node (its examples), dom-get-xml-child-nodes, dom-get-xml-document-ref, dom-get-xml-information.
var $root; $doc; $e; $r; $t : Text
var $i : Integer
ARRAY LONGINT($types; 0)
ARRAY TEXT($refs; 0)

$root:=DOM Create XML Ref("parent")
XML SET OPTIONS($root; XML indentation; XML no indentation)
$e:=DOM Create XML element($root; "myElement")
DOM SET XML ELEMENT VALUE($e; "Hello")
$r:=DOM Create XML element($e; "br")
$r:=DOM Append XML child node($e; XML DATA; "New")
$r:=DOM Create XML element($e; "br")
$r:=DOM Append XML child node($e; XML DATA; "York")
DOM GET XML CHILD NODES($e; $types; $refs)
For ($i; 1; Size of array($types))
	If ($types{$i}=XML ELEMENT)
		DOM GET XML ELEMENT NAME($refs{$i}; $t)
	Else
		$t:=$refs{$i}
	End if
	ALERT(String($types{$i})+" "+$t)
End for
$doc:=DOM Get XML document ref($root)
$r:=DOM Append XML child node($doc; XML processing instruction; "xml-stylesheet type=\"text/xsl\" href=\"style.xsl\"")
$r:=DOM Append XML child node($doc; XML DOCTYPE; "Books SYSTEM \"Book.DTD\"")
$r:=DOM Append XML child node($root; XML comment; "Hello world")
$r:=DOM Append XML child node($root; XML CDATA; "12 < 18")
$r:=DOM Append XML child node($root; XML ELEMENT; "<child>simon</child><child>eva</child>")
$r:=DOM Append XML child node($root; XML ELEMENT; "tbreak")
DOM EXPORT TO VAR($root; $t)
ALERT($t)
DOM GET XML CHILD NODES($doc; $types; $refs)
ALERT(String(Find in array($types; XML DOCTYPE))+" "+$refs{1})
ALERT(DOM Get XML information($root; DOCTYPE Name)+" "+DOM Get XML information($root; SYSTEM ID)+" "+DOM Get XML information($root; Encoding)+" "+DOM Get XML information($root; Version))
ALERT(String(Try(DOM Append XML child node($root; XML ELEMENT; "<not closed"))="0@")+" "+String(OK))
ALERT(String(Try(DOM Append XML child node($doc; XML DATA; "x"))="0@")+" "+String(OK))
DOM CLOSE XML($root)
