// docs: commands/find-in-array
// The page's example: objects are found by their reference.

var $o1; $o2 : Object

ARRAY OBJECT($objects; 100)
$o1:={a: 10; b: "xyz"}
$o2:={a: 10; b: "xyz"}
$objects{20}:=$o1
ALERT(String(Find in array($objects; $o1))+" "+String(Find in array($objects; $o2))+" "+String(Find in array($objects; {a: 10; b: "xyz"})))
