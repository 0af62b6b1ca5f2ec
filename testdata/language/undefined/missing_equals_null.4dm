// docs: Concepts/null-undefined
// A missing property equals Null and no scalar.

var $o : Object

$o:={a: 2; n: Null}
ALERT(String($o.zzz=Null))
ALERT(String($o.zzz#Null))
ALERT(String($o.n=Null))
ALERT(String($o.zzz=0))
ALERT(String($o.zzz#0))
ALERT(String($o.zzz=""))
ALERT(String($o.zzz=False))
