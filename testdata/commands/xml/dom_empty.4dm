// docs: commands/theme/XML-DOM: empty references, names, values, paths and documents; positions of 0 and below; what Undefined is as a value.

var $root; $e; $x; $t; $value; $cdata; $name : Text
var $i : Integer
var $o : Object
var $blob : Blob

$o:={}
$root:=DOM Parse XML variable("<r><a/><b></b><c> </c><d k=\"\"/></r>")
ALERT(String(DOM Count XML elements($root; ""))+" "+String(DOM Count XML attributes($root))+" "+String(OK))
For each ($t; ["a"; "b"; "c"; "d"])
	$e:=DOM Get XML element($root; $t; 1; $value)
	ALERT($t+" ["+$value+"] "+String(DOM Count XML attributes($e))+" "+String(OK))
End for each
DOM GET XML ATTRIBUTE BY NAME($e; "k"; $value)
ALERT("["+$value+"] "+String(OK))
DOM GET XML ATTRIBUTE BY INDEX($e; 1; $name; $i)
ALERT($name+" "+String($i))
// positions from 1 on: OK is 0 for an element that is not there, an attribute is an error
For each ($i; [0; -1; 2])
	$x:=DOM Get XML element($root; "a"; $i)
	ALERT(String($i)+" "+String(OK))
	Try
		DOM GET XML ATTRIBUTE BY INDEX($e; $i; $name; $value)
	Catch
		ALERT(Last errors[0].message+" "+String(OK))
	End try
End for each
$x:=DOM Insert XML element($root; $e; 0)  // "If the value is not valid": before the first
$x:=DOM Insert XML element($root; $e; -7)
ALERT(String(DOM Count XML elements($root; "d"))+" "+String(DOM Get first child XML element($root)=$x))
// an empty value, none, an empty BLOB, an empty CDATA section
$e:=DOM Get XML element($root; "c"; 1)
DOM SET XML ELEMENT VALUE($e; "")
DOM GET XML ELEMENT VALUE($e; $value; $cdata)
ALERT("["+$value+"] ["+$cdata+"] "+String(OK))
DOM SET XML ELEMENT VALUE($e; $o.none)
DOM SET XML ATTRIBUTE($e; "none"; $o.none; "null"; Null; "empty"; "")
DOM SET XML ELEMENT VALUE($e; $blob)
DOM SET XML ELEMENT VALUE($e; ""; *)
DOM GET XML ELEMENT VALUE($e; $value; $cdata)
ALERT("["+$value+"] ["+$cdata+"] "+String(OK))
$x:=DOM Append XML child node($e; XML comment; "")
$x:=DOM Append XML child node($e; XML DATA; "")
XML SET OPTIONS($root; XML indentation; XML no indentation)
DOM EXPORT TO VAR($root; $t)
ALERT(Substring($t; Position("<r"; $t)))
DOM SET XML DECLARATION($root; "")  // no character set: UTF-8
ALERT(DOM Get XML information($root; Encoding))
DOM CLOSE XML($root)
// an empty path: 4D asks the user, here there is none
OK:=1
$x:=DOM Parse XML source("")
ALERT(String(OK)+" "+String(Num($x)))
$root:=DOM Create XML Ref("r"; "")  // an empty namespace is none
DOM EXPORT TO FILE($root; "")
ALERT(String(OK)+" "+String(DOM Count XML attributes($root)))
For each ($t; ["name:=DOM Create XML Ref(\"\")"; "name:=DOM Create XML element(ref; \"\")"; "name:=DOM Create XML element(ref; \"/\")"; "name:=DOM Create XML element(ref; \"/r\")"; "name:=DOM Create XML element(ref; \"/s/t\")"; \
	"name:=DOM Create XML element(ref; \"a[0]\")"; "name:=DOM Create XML element(ref; \"a[-1]\")"; "name:=DOM Create XML element(ref; \"a[]\")"; "name:=DOM Create XML element(ref; \"b\"; \"\"; 1)"; \
	"name:=DOM Create XML element(\"\"; \"b\")"; "name:=DOM Append XML element(ref; \"\")"; "name:=DOM Append XML element(\"\"; ref)"; "name:=DOM Insert XML element(ref; \"\"; 1)"; \
	"name:=DOM Append XML child node(ref; XML ELEMENT; \"\")"; "name:=DOM Append XML child node(ref; XML DOCTYPE; \"\")"; "name:=DOM Append XML child node(ref; XML processing instruction; \"\")"; "name:=DOM Append XML child node(ref; 0; \"\")"; \
	"DOM CLOSE XML(\"\")"; "DOM REMOVE XML ATTRIBUTE(ref; \"\")"; "DOM REMOVE XML ELEMENT(ref)"; "DOM SET XML ELEMENT NAME(ref; \"\")"; "DOM SET XML ATTRIBUTE(ref; \"\"; 1)"; "DOM SET XML ELEMENT VALUE(\"\"; 1)"; \
	"name:=DOM Find XML element(ref; \"\")"; "name:=DOM Parse XML variable(\"\")"; "name:=DOM Parse XML variable(blob)"; "name:=DOM Get XML information(ref; 0)"; "name:=DOM Get XML information(ref; -1)"])
	ref:=$root
	var blob : Blob
	Try
		EXECUTE FORMULA($t)
		ALERT("accepted: "+$t+" "+String(OK))
	Catch
		ALERT(Last errors[0].message+" "+String(OK))
	End try
End for each
DOM CLOSE XML($root)
