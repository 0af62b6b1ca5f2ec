// docs: Concepts/variables
// In var the type belongs to all names of the line.

var $a; $b : Text
var $c; $d

ALERT(String(Type($a))+" "+String(Type($b)))
ALERT(String(Type($c))+" "+String(Type($d)))
ALERT("["+$a+$b+"]")
ALERT(String(Undefined($c)))
