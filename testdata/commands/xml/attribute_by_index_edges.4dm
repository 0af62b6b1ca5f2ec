// docs: commands/dom-get-xml-attribute-by-index, dom-count-xml-attributes, dom-remove-xml-attribute:
// the index follows the names' alphabetical order; values in the variable's type; no such index; Unicode; a long value; many attributes.
var $root; $name; $value; $t : Text
var $i; $n : Integer
var $r : Real
var $b : Boolean
var $d : Date
var $v : Variant

$root:=DOM Parse XML variable("<r d='2024-02-29' c='true' a='12' b='-1.5' e='🎈é日本' f=''/>")
ALERT(String(DOM Count XML attributes($root)))
DOM GET XML ATTRIBUTE BY INDEX($root; 1; $name; $n)
ALERT($name+" "+String($n+1)+" "+String(OK))
DOM GET XML ATTRIBUTE BY INDEX($root; 2; $name; $r)
ALERT($name+" "+String($r*2))
DOM GET XML ATTRIBUTE BY INDEX($root; 3; $name; $b)
ALERT($name+" "+String($b))
DOM GET XML ATTRIBUTE BY INDEX($root; 4; $name; $d)
ALERT($name+" "+String($d=!2024-02-29!))
DOM GET XML ATTRIBUTE BY INDEX($root; 5; $name; $v)
ALERT($name+" "+$v+" "+String(Value type($v)=Is text))
DOM GET XML ATTRIBUTE BY INDEX($root; 6; $name; $value)
ALERT($name+" ["+$value+"] "+String(OK))
Try
	DOM GET XML ATTRIBUTE BY INDEX($root; 7; $name; $value)
	ALERT("there is a seventh")
Catch
	ALERT("no seventh, OK "+String(OK))
End try
For ($i; 1; 6)
	DOM REMOVE XML ATTRIBUTE($root; "abcdef"[[$i]])
End for
ALERT(String(DOM Count XML attributes($root))+" "+String(OK))
Try
	DOM REMOVE XML ATTRIBUTE($root; "A")
	ALERT("removed")
Catch
	ALERT("no attribute, OK "+String(OK))
End try
Try
	DOM GET XML ATTRIBUTE BY INDEX($root; 1; $name; $value)
	ALERT("there is a first")
Catch
	ALERT("no first, OK "+String(OK))
End try
$t:="日𝒳 "*20000
DOM SET XML ATTRIBUTE($root; "long"; $t)
DOM GET XML ATTRIBUTE BY INDEX($root; 1; $name; $value)
ALERT($name+" "+String(Length($value))+" "+String($value=$t))
For ($i; 1; 2000)
	DOM SET XML ATTRIBUTE($root; "n"+String($i; "0000"); $i)
End for
DOM GET XML ATTRIBUTE BY INDEX($root; 2001; $name; $n)
ALERT(String(DOM Count XML attributes($root))+" "+$name+" "+String($n))
DOM CLOSE XML($root)
