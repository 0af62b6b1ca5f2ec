// docs: Concepts/operators
// What counts as true and as false for &&, || and the ternary operator.

var $o : Object
var $p : Pointer
var $x : Integer

$o:={n: Null}
ALERT("False "+truth(False))
ALERT("Null "+truth(Null))
ALERT("undefined "+truth($o.missing))
ALERT("null date "+truth(!00-00-00!))
ALERT("empty text "+truth(""))
ALERT("empty collection "+truth([]))
ALERT("empty object "+truth({}))
ALERT("nil pointer "+truth($p))
ALERT("0 "+truth(0))
ALERT("null time "+truth(?00:00:00?))
ALERT("True "+truth(True))
ALERT("1 "+truth(1))
ALERT("text 0 "+truth("0"))
ALERT("text False "+truth("False"))
ALERT("blank "+truth(" "))
ALERT("date "+truth(!2024-01-01!))
ALERT("collection "+truth([Null]))
ALERT("object "+truth($o))
ALERT("pointer "+truth(->$x))
