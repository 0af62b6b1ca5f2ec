// docs: Concepts/variables
// The names of types may be written in any case.

var $t : TEXT
var $i : integer
var $c : collection

ALERT(String(Type($t))+" "+String(Type($i))+" "+String(Type($c)))
