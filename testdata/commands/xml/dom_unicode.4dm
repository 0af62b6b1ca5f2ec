// docs: commands/theme/XML-DOM: names, attributes, texts, paths and namespaces of other scripts and outside the BMP, through every command that moves, finds and changes.

var $root; $a; $b; $x; $name; $value; $text; $cdata : Text
var $i : Integer
ARRAY TEXT($names; 0)
ARRAY TEXT($texts; 0)
ARRAY TEXT($refs; 0)
ARRAY LONGINT($types; 0)

$root:=DOM Create XML Ref("名:книга"; "urn:größe"; "xmlns:я"; "urn:日本")
$a:=DOM Create XML element($root; "名:глава"; "заголовок"; "Пролог 🎈"; "àéî"; -5)
$b:=DOM Create XML element($root; "/名:книга/名:глава[2]/абзац"; "n"; ?00:01:00?)
DOM SET XML ELEMENT VALUE($b; "𝒳 & <日本>")
$x:=DOM Append XML child node($a; XML CDATA; "🎈<ß>")
$x:=DOM Append XML child node($a; XML processing instruction; "иди сюда=\"日\"")
ALERT(String(DOM Count XML elements($root; "名:глава"))+" "+String(DOM Count XML elements($root; "名:ГЛАВА"))+" "+String(DOM Count XML attributes($a)))
XML SET OPTIONS($root; XML DOM case sensitivity; XML case insensitive)
ALERT(String(DOM Count XML elements($root; "名:ГЛАВА")))
$x:=DOM Get XML element($root; "名:Глава"; 1; $value; $names; $texts)
ALERT(String($x=$a)+" "+$names{1}+"="+$texts{1}+" "+$names{2}+"="+$texts{2})
DOM GET XML ATTRIBUTE BY INDEX($a; 2; $name; $value)
ALERT($name+"="+$value)
DOM GET XML ELEMENT VALUE($a; $text; $cdata)
ALERT("["+$text+"] "+$cdata)
$x:=DOM Get last child XML element($root; $name; $value)
ALERT($name+" ["+$value+"]")
$x:=DOM Get first child XML element($x; $name; $value)
ALERT($name+" "+$value+" "+String($x=$b))
$x:=DOM Get parent XML element($x; $name)
$x:=DOM Get previous sibling XML element($x; $name; $value)
ALERT($name+" "+String($x=$a)+" "+String(DOM Get root XML element($x)=$root))
$x:=DOM Get XML document ref($b)
DOM GET XML ELEMENT NAME($x; $name)
ALERT($name)
$x:=DOM Find XML element($root; "//абзац"; $refs)
ALERT(String($x=$b)+" "+String(Size of array($refs)))
$x:=DOM Find XML element($root; "名:глава[@заголовок='Пролог 🎈']")
ALERT(String($x=$a))
$x:=DOM Find XML element($root; "//абзац[contains(text(),'日本')]")
ALERT(String($x=$b))
$x:=DOM Insert XML element($root; $b; 1)
$x:=DOM Append XML element($x; $b)
DOM REMOVE XML ATTRIBUTE($a; "àéî")
DOM GET XML CHILD NODES($a; $types; $refs)
ALERT(String($types{1})+" "+$refs{1}+" "+String($types{2})+" "+$refs{2})
DOM REMOVE XML ELEMENT($b)
XML SET OPTIONS($root; XML indentation; XML no indentation)
DOM SET XML DECLARATION($root; "日本語")  // a character set that is not supported: UTF-8
ALERT(DOM Get XML information($root; Encoding))
DOM EXPORT TO VAR($root; $text)
ALERT($text)
DOM CLOSE XML($root)
// what is written is read; the parts of a DOCTYPE
$root:=DOM Parse XML variable($text)
DOM GET XML ELEMENT NAME($root; $name)
ALERT($name+" "+String(OK))
DOM CLOSE XML($root)
$root:=DOM Parse XML variable("<!DOCTYPE книга PUBLIC \"-//日本//🎈\" \"größe.dtd\"><книга/>")
ALERT(DOM Get XML information($root; PUBLIC ID)+" "+DOM Get XML information($root; SYSTEM ID)+" "+DOM Get XML information($root; DOCTYPE Name)+" ["+DOM Get XML information($root; Encoding)+"]")
DOM CLOSE XML($root)
// messages name what is not there
$root:=DOM Create XML Ref("ж")
For each ($text; ["DOM CLOSE XML(text)"; "DOM REMOVE XML ELEMENT(text)"; "ALERT(String(DOM Count XML attributes(text)))"; "name:=DOM Get root XML element(text)"; "name:=DOM Get XML document ref(text)"; "name:=DOM Append XML element(ref; text)"; "name:=DOM Insert XML element(ref; text; 1)"; "name:=DOM Get XML information(text; Encoding)"; "DOM REMOVE XML ATTRIBUTE(ref; text)"; "DOM GET XML ATTRIBUTE BY NAME(ref; text; name)"; "DOM SET XML ELEMENT NAME(ref; text)"; "DOM SET XML ATTRIBUTE(ref; text; 1)"; "name:=DOM Create XML Ref(text)"; "name:=DOM Create XML Ref(\"名:r\")"; "name:=DOM Find XML element(ref; text)"; "name:=DOM Create XML element(ref; text)"])
	ref:=$root
	text:="🎈 ж"
	Try
		EXECUTE FORMULA($text)
		ALERT("accepted: "+$text)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
DOM CLOSE XML($root)
