// docs: commands/dom-insert-xml-element, dom-append-xml-element, dom-remove-xml-element, dom-set-xml-element-name:
// an index that is none puts the element before the first child; an element of another document; Unicode names; no reference.
var $root; $other; $e; $x; $t : Text
var $i : Integer
var $v : Variant

For each ($i; [1; 2; 3; 99; 0; -1])
	$root:=DOM Parse XML variable("<r><a/><b/><c/></r>")
	$other:=DOM Parse XML variable("<o><größe><日本>🎈</日本></größe></o>")
	XML SET OPTIONS($root; XML indentation; XML no indentation)
	$e:=DOM Get first child XML element($other)
	$x:=DOM Insert XML element($root; $e; $i)
	DOM EXPORT TO VAR($root; $t)
	ALERT(String($i)+" "+Substring($t; Position("<r"; $t))+" "+String(OK))
	DOM SET XML ELEMENT NAME($x; "имя")
	DOM EXPORT TO VAR($root; $t)
	ALERT(String(Position("<имя><日本>🎈</日本></имя>"; $t)>0)+" "+String(Position("größe"; $t)))
	DOM REMOVE XML ELEMENT($x)
	DOM EXPORT TO VAR($root; $t)
	ALERT(Substring($t; Position("<r"; $t))+" "+String(OK))
	$x:=DOM Append XML element($root; $other)
	DOM EXPORT TO VAR($root; $t)
	ALERT(Substring($t; Position("<c"; $t)))
	DOM CLOSE XML($root)
	DOM CLOSE XML($other)
End for each
For each ($v; ["none"; ""; Null; 12])
	Try
		DOM REMOVE XML ELEMENT($v)
		ALERT(JSON Stringify($v)+" accepted")
	Catch
		ALERT(JSON Stringify($v)+" is no reference")
	End try
End for each
