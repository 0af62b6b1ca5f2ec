// docs: commands/dom-get-first-child-xml-element, -last-child-, -next-sibling-, -previous-sibling-, -parent-, dom-get-root-xml-element, dom-count-xml-elements,
// dom-get-xml-element. Walking a tree; OK tells the end.
var $root; $e; $name; $value; $t : Text
var $n : Integer

$root:=DOM Parse XML variable("<r>\n <a>1</a>\n <!--c-->\n <b>2</b>\n <a x=\"y\">3</a>\n</r>")
$e:=DOM Get first child XML element($root; $name; $value)
While (OK=1)
	$t:=$t+$name+"="+$value+";"
	$e:=DOM Get next sibling XML element($e; $name; $value)
End while
ALERT($t+" "+$e)
$e:=DOM Get last child XML element($root; $name; $n)
ALERT($name+" "+String($n+1))
$e:=DOM Get previous sibling XML element($e; $name; $value)
ALERT($name)
$e:=DOM Get parent XML element($e; $name)
ALERT($name+" "+String($e=$root))
$e:=DOM Get parent XML element($root; $name)
ALERT($name+" "+String(OK))
$e:=DOM Get parent XML element($e)
ALERT($e+" "+String(OK))
ALERT(String(DOM Count XML elements($root; "a"))+" "+String(DOM Count XML elements($root; "A"))+" "+String(DOM Count XML elements($root; "z")))
XML SET OPTIONS($root; XML DOM case sensitivity; XML case insensitive)
ALERT(String(DOM Count XML elements($root; "A")))
ARRAY TEXT($names; 0)
ARRAY TEXT($values; 0)
$e:=DOM Get XML element($root; "a"; 2; $value; $names; $values)
ALERT($value+" "+$names{1}+"="+$values{1})
$e:=DOM Get XML element($root; "a"; 3)
ALERT(String(OK))
ALERT(String(DOM Get root XML element(DOM Get first child XML element($root))=$root))
DOM CLOSE XML($root)
