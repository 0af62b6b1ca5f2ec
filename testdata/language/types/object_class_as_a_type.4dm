// docs: Concepts/variables
// var $o : 4D.Object is the same as var $o : Object.

var $o : 4D.Object

$o:={n: 1}
ALERT(String(Type($o)=Is object)+" "+String($o.n))
