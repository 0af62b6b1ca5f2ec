// docs: commands/dom-parse-xml-variable; XML 1.0, 3.3.3: white space that stands in the value of an attribute is a blank each, a reference to it is kept.
var $root; $v : Text
var $i : Integer

$root:=DOM Parse XML variable("<r a=\"x\ny\" b='1\r\n2\t3' c=\"&#10;\" d=\"p&#9;q\nr &quot;\n&lt;\"\n e='\"'/>")
For ($i; 1; DOM Count XML attributes($root))
	DOM GET XML ATTRIBUTE BY INDEX($root; $i; $v; $v)
	ALERT(JSON Stringify($v))
End for
DOM EXPORT TO VAR($root; $v)
ALERT($v)
DOM CLOSE XML($root)
// a line ends at a carriage return too
Try
	$root:=DOM Parse XML variable("<r>\r<a>\r\n</b></r>")
Catch
	ALERT(Last errors.last().message)
End try
