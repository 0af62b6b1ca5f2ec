// docs: commands/dom-append-xml-element, dom-insert-xml-element, dom-remove-xml-element, dom-remove-xml-attribute, dom-set-xml-element-name, dom-get-xml-document-ref, dom-get-root-xml-element,
// commands/dom-get-parent-xml-element, dom-get-next-sibling-xml-element, dom-get-previous-sibling-xml-element, dom-get-first-child-xml-element, dom-get-last-child-xml-element,
// commands/dom-count-xml-elements, dom-get-xml-element, dom-append-xml-child-node: neighbours that are missing, references that are none, names that are none, Unicode.
var $root; $a; $b; $c; $x; $t; $name; $value : Text
var $i : Integer

$root:=DOM Parse XML variable("<r><a i=\"1\">eins</a><b/><!-- c --><a i=\"2\">zwei</a>tail</r>")
$a:=DOM Get first child XML element($root; $name; $value)
ALERT($name+" "+$value+" "+String(OK))
$b:=DOM Get next sibling XML element($a; $name; $value)
ALERT($name+" ["+$value+"] "+String(OK))
$c:=DOM Get last child XML element($root; $name; $value)
ALERT($name+" "+$value)
$x:=DOM Get previous sibling XML element($c; $name; $value)
ALERT($name+" "+String($x=$b))
$x:=DOM Get previous sibling XML element($a)
ALERT(String(OK)+" "+String($x#$a))
$x:=DOM Get next sibling XML element($c)
ALERT(String(OK))
$x:=DOM Get first child XML element($b)
ALERT(String(OK))
$x:=DOM Get parent XML element($a; $name; $value)
ALERT($name+" "+String($x=$root)+" "+String(OK))
$x:=DOM Get XML document ref($a)
ALERT(String($x#"")+" "+String(DOM Get root XML element($c)=$root))
ALERT(String(DOM Count XML elements($root; "a"))+" "+String(DOM Count XML elements($root; "zzz")))
$x:=DOM Get XML element($root; "a"; 2; $value)
ALERT($value+" "+String($x=$c))
$x:=DOM Get XML element($root; "a"; 3)
ALERT(String(OK))

DOM SET XML ELEMENT NAME($b; "größe")
DOM SET XML ATTRIBUTE($b; "ключ"; "<&\">"; "n"; -1.5; "d"; !2024-02-29!; "t"; ?10:00:00?; "b"; True)
DOM REMOVE XML ATTRIBUTE($a; "i")
Try
	DOM REMOVE XML ATTRIBUTE($a; "none")
Catch
	ALERT("no such attribute "+String(OK))
End try
ALERT(String(OK)+" "+String(DOM Count XML attributes($a)))
$x:=DOM Append XML element($b; $a)
$x:=DOM Insert XML element($root; $c; 1)
$x:=DOM Append XML child node($root; XML comment; " done ")
$x:=DOM Append XML child node($root; XML CDATA; "1 < 2")
$x:=DOM Append XML child node($root; XML processing instruction; "go now")
DOM REMOVE XML ELEMENT($a)
XML SET OPTIONS($root; XML indentation; XML no indentation)
DOM EXPORT TO VAR($root; $t)
ALERT(Substring($t; Position("<r"; $t)))
For each ($t; ["DOM SET XML ELEMENT NAME(t; \"1x\")"; "DOM SET XML ELEMENT NAME(t; \"\")"; "DOM SET XML ATTRIBUTE(t; \"a b\"; 1)"; "DOM REMOVE XML ELEMENT(\"no reference\")"; "x:=DOM Get first child XML element(\"\")"; "DOM CLOSE XML(\"FFFFFFFFFFFFFFFF\")"])
	t:=$b
	Try
		EXECUTE FORMULA($t)
		ALERT($t+" "+String(OK))
	Catch
		ALERT($t+" error "+String(OK))
	End try
End for each
DOM CLOSE XML($root)
Try
	$x:=DOM Get first child XML element($a)
	ALERT(String(OK))
Catch
	ALERT("closed "+String(OK))
End try
// large: ten thousand elements, and back
$root:=DOM Create XML Ref("list")
For ($i; 1; 10000)
	$x:=DOM Create XML element($root; "item["+String($i)+"]"; "n"; $i)
End for
ALERT(String(DOM Count XML elements($root; "item")))
$x:=DOM Get XML element($root; "item"; 10000)
DOM GET XML ATTRIBUTE BY NAME($x; "n"; $i)
ALERT(String($i))
DOM CLOSE XML($root)
