// docs: commands/dom-count-xml-attributes, dom-get-xml-attribute-by-index (in the order of the names), dom-get-xml-attribute-by-name (converted to the type of the
// variable), dom-set-xml-attribute, dom-remove-xml-attribute.
var $root; $name; $t : Text
var $i : Integer
var $r : Real
var $b : Boolean
var $d : Date
var $h : Time

$root:=DOM Parse XML variable("<Child size=\"10\" Font=\"Verdana\" N=\"1.5\" on=\"true\"/>")
For ($i; 1; DOM Count XML attributes($root))
	DOM GET XML ATTRIBUTE BY INDEX($root; $i; $name; $t)
	ALERT($name+"="+$t)
End for
DOM GET XML ATTRIBUTE BY NAME($root; "N"; $r)
DOM GET XML ATTRIBUTE BY NAME($root; "on"; $b)
ALERT(String($r*2)+" "+String($b))
Try
	DOM GET XML ATTRIBUTE BY NAME($root; "none"; $t)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
Try
	DOM GET XML ATTRIBUTE BY INDEX($root; 5; $name; $t)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try
DOM SET XML ATTRIBUTE($root; "Font"; "<\"&>"; "real"; 12.34; "bool"; True; "date"; !2003-01-01!; "time"; ?02:00:46?)
DOM REMOVE XML ATTRIBUTE($root; "size")
ALERT(String(OK))
XML SET OPTIONS($root; XML indentation; XML no indentation)
DOM EXPORT TO VAR($root; $t)
ALERT($t)
DOM GET XML ATTRIBUTE BY NAME($root; "date"; $d)
DOM GET XML ATTRIBUTE BY NAME($root; "time"; $h)
ALERT(String($d=!2003-01-01!)+" "+String($h))
Try
	DOM REMOVE XML ATTRIBUTE($root; "size")
Catch
	ALERT(String(OK))
End try
DOM CLOSE XML($root)
