// docs: commands/dom-append-xml-child-node, dom-get-xml-child-nodes: the order of nodes of every type, characters outside the BMP, a BLOB as value, an element without children, many nodes, no reference.
var $root; $e; $r; $t : Text
var $i : Integer
var $b : Blob
var $v : Variant
ARRAY LONGINT($types; 5)
ARRAY TEXT($refs; 5)

$root:=DOM Create XML Ref("r")
XML SET OPTIONS($root; XML indentation; XML no indentation)
DOM GET XML CHILD NODES($root; $types; $refs)
ALERT(String(Size of array($types))+String(Size of array($refs)))
$r:=DOM Append XML child node($root; XML comment; "größe 日本")
$r:=DOM Append XML child node($root; XML DATA; "🎈 < & 𝒳")
$r:=DOM Append XML child node($root; XML CDATA; "<é> & 🎈")
$r:=DOM Append XML child node($root; XML processing instruction; "ziel wert=\"ü\"")
$r:=DOM Append XML child node($root; XML ELEMENT; "имя")
TEXT TO BLOB("aus 日本"; $b; UTF8 text without length)
$e:=DOM Append XML child node($root; XML ELEMENT; "b")
$r:=DOM Append XML child node($e; XML DATA; $b)
$r:=DOM Append XML child node($e; XML DATA; "")
DOM GET XML CHILD NODES($root; $types; $refs)
For ($i; 1; Size of array($types))
	If ($types{$i}=XML ELEMENT)
		DOM GET XML ELEMENT NAME($refs{$i}; $t)
	Else
		$t:=$refs{$i}
	End if
	ALERT(String($types{$i})+" ["+$t+"]")
End for
DOM GET XML ELEMENT VALUE($e; $t)
ALERT($t)
DOM EXPORT TO VAR($root; $t)
ALERT(Substring($t; Position("<r"; $t)))
DOM CLOSE XML($root)

$root:=DOM Create XML Ref("r")
For ($i; 1; 2000)
	$r:=DOM Append XML child node($root; XML comment; String($i))
	$r:=DOM Append XML child node($root; XML ELEMENT; "e")
End for
DOM GET XML CHILD NODES($root; $types; $refs)
ALERT(String(Size of array($types))+" "+$refs{3999}+" "+String($types{4000}))
$t:="日𝒳"*50000
$r:=DOM Append XML child node($root; XML CDATA; $t)
DOM GET XML CHILD NODES($root; $types; $refs)
ALERT(String($refs{4001}=$t)+" "+String($types{4001}))
DOM CLOSE XML($root)
For each ($v; ["none"; ""; Null; 5])
	Try
		$r:=DOM Append XML child node($v; XML DATA; "x")
		ALERT("appended")
	Catch
		ALERT(JSON Stringify($v)+" is no reference")
	End try
	Try
		DOM GET XML CHILD NODES($v; $types; $refs)
		ALERT("got")
	Catch
		ALERT(JSON Stringify($v)+" has no children")
	End try
End for each
