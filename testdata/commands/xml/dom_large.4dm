// docs: commands/theme/XML-DOM: a name, a text, a path and an index that are long; ten thousand elements and five thousand attributes, found, counted, changed and written.
// A message shortens a long value.

var $root; $e; $x; $name; $value; $big; $long; $t : Text
var $i; $n : Integer
var $blob : Blob
ARRAY TEXT($refs; 0)
ARRAY TEXT($names; 0)
ARRAY TEXT($texts; 0)
ARRAY LONGINT($types; 0)

$big:="é𝒳<&>"*20000  // 120,000 UTF-16 units
$long:="n"*6000
$root:=DOM Create XML Ref($long; "urn:"+("x"*6000))
DOM GET XML ELEMENT NAME($root; $name)
ALERT(String(OK)+" "+String($name=$long))
DOM SET XML ELEMENT NAME($root; "größe"*2000)
DOM GET XML ELEMENT NAME($root; $name)
ALERT(String(Length($name)))
$e:=DOM Create XML element($root; "wert"; "a"; $big; $long; 1)
DOM SET XML ELEMENT VALUE($e; $big)
DOM GET XML ELEMENT VALUE($e; $value)
ALERT(String($value=$big)+" "+String(Length($value)))
DOM GET XML ATTRIBUTE BY NAME($e; $long; $i)
ALERT(String($i)+" "+String(DOM Count XML attributes($e)))
DOM GET XML ATTRIBUTE BY INDEX($e; 1; $name; $value)
ALERT($name+" "+String($value=$big))
DOM REMOVE XML ATTRIBUTE($e; $long)
ALERT(String(DOM Count XML attributes($e)))
$x:=DOM Append XML child node($e; XML CDATA; $big)
DOM GET XML ELEMENT VALUE($e; $value; $t)
ALERT(String($value=$big)+" "+String($t=$big))
// written and read again, as a text and as a BLOB
DOM EXPORT TO VAR($root; $t)
DOM EXPORT TO VAR($root; $blob)
ALERT(String(BLOB size($blob)>Length($t))+" "+String(Convert to text($blob; "UTF-8")=$t))
DOM CLOSE XML($root)
$root:=DOM Parse XML variable($blob)
$e:=DOM Find XML element($root; "//wert")
DOM GET XML ATTRIBUTE BY NAME($e; "a"; $value)
ALERT(String(OK)+" "+String($value=$big))
DOM CLOSE XML($root)

$t:="<r>"
For ($i; 1; 10000)
	$t+="<e i='"+String($i)+"'/><f/>"
End for
$root:=DOM Parse XML variable($t+"</r>")
ALERT(String(DOM Count XML elements($root; "e"))+" "+String(DOM Count XML elements($root; "e"*5000)))
$e:=DOM Get XML element($root; "e"; 10000; $value; $names; $texts)
ALERT($names{1}+" "+$texts{1}+" "+String($e=DOM Find XML element($root; "/r/e[last()]"; $refs))+" "+String(Size of array($refs)))
$x:=DOM Find XML element($root; "e"; $refs)
ALERT(String(Size of array($refs))+" "+String($refs{1}=$x)+" "+String($refs{10000}=$e))
$x:=DOM Get XML element($root; "e"; 2147483647)
ALERT(String(OK))
DOM GET XML CHILD NODES($root; $types; $refs)
ALERT(String(Size of array($types))+" "+String(Size of array($refs))+" "+String($types{20000}=XML ELEMENT))
$x:=DOM Insert XML element($root; $e; 20000)
$x:=DOM Append XML element($root; $x)
ALERT(String(DOM Count XML elements($root; "e")))
For ($i; 1; 5000)
	DOM SET XML ATTRIBUTE($x; "k"+String($i); $i)
End for
DOM GET XML ATTRIBUTE BY INDEX($x; 5001; $name; $value)
ALERT(String(DOM Count XML attributes($x))+" "+$name+"="+$value)
Try
	DOM GET XML ATTRIBUTE BY INDEX($x; 2147483647; $name; $value)
Catch
	ALERT(Last errors[0].message)
End try
// a path longer than a file system takes
For each ($t; ["DOM EXPORT TO FILE(ref; big)"; "text:=DOM Parse XML source(big)"])
	ref:=$root
	big:=Temporary folder+("x"*6000)+".xml"
	Try
		EXECUTE FORMULA($t)
		ALERT("accepted: "+$t)
	Catch
		ALERT(String(OK)+" "+String(Length(Last errors[0].message)<6200))
	End try
End for each
// the reference, the name, the path that is too long for a message
For each ($t; ["DOM REMOVE XML ELEMENT(big)"; "DOM GET XML ELEMENT NAME(big; text)"; "text:=DOM Get parent XML element(big)"; "DOM CLOSE XML(big)"; \
	"text:=DOM Get first child XML element(big)"; "text:=DOM Get last child XML element(big)"; "text:=DOM Get next sibling XML element(big)"; "text:=DOM Get previous sibling XML element(big)"; \
	"ALERT(String(DOM Count XML attributes(big)))"; "text:=DOM Find XML element by ID(big; \"x\")"; "text:=DOM Get root XML element(big)"; "text:=DOM Get XML document ref(big)"; \
	"DOM SET XML DECLARATION(big; \"UTF-8\")"; "text:=DOM Append XML element(ref; big)"; "text:=DOM Insert XML element(ref; big; 1)"; \
	"DOM SET XML ELEMENT NAME(ref; big)"; "DOM REMOVE XML ATTRIBUTE(ref; big)"; "text:=DOM Create XML Ref(big)"; "text:=DOM Find XML element(ref; big)"; \
	"text:=DOM Create XML element(ref; big)"; "text:=DOM Append XML child node(ref; 1000000; big)"; "text:=DOM Parse XML variable(big)"; "text:=DOM Get XML information(ref; 1000000)"])
	ref:=$root
	big:=$big
	Try
		EXECUTE FORMULA($t)
		ALERT("accepted: "+$t)
	Catch
		ALERT(String(OK)+" "+Last errors[0].message)
	End try
End for each
DOM CLOSE XML($root)
