// docs: commands/count-in-array
// How often a value is in an array; the page's example with objects.

var $o1; $o2 : Object

ARRAY OBJECT($objects; 100)
ARRAY BOOLEAN($b; 5)
$o1:={a: 10; b: "xyz"}
$o2:={a: 10; b: "xyz"}
$objects{20}:=$o1
$objects{21}:=$o1
$objects{22}:=$o1
$b{2}:=True
$b{4}:=True
ALERT(String(Count in array($objects; $o1))+" "+String(Count in array($objects; $o2))+" "+String(Count in array($b; True)))
