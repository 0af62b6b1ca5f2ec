// docs: Concepts/error-handling
// Try( ) gives the value of its expression, or an undefined value when it fails.

var $o : Object

$o:={n: Null; a: 5}
ALERT(String(Try($o.a)))
ALERT(String(Undefined(Try($o.n.x))))
ALERT(String(Try($o.n.x)=Null))
ALERT(Try(fails) || "fallback")
ALERT(String(Last errors#Null))
ALERT(String(Try(1+1)+1))
