// docs: Concepts/data-types
// A declared number is 0.

var $i : Integer
var $r : Real

ALERT(String($i)+" "+String($r)+" "+String(Type($i)=Is longint)+" "+String(Type($r)=Is real))
