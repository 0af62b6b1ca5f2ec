// docs: Concepts/identifiers
// Trap 68: names of properties differ by case, names of variables do not.

var $o : Object:={A: 1; a: 2}
var $Total : Integer:=3

ALERT(String($o.A)+" "+String($o.a)+" "+String($total))
