// docs: Concepts/null-undefined
// Null is equal to no text, number, Boolean, date, time or Blob.

var $x : Blob
var $o : Object:={n: Null}

ALERT(String($o.n="")+String($o.n=0)+String($o.n=False)+String($o.n=!00-00-00!)+String($o.n=?00:00:00?)+String($o.n=$x))
ALERT(String(""=$o.n)+String(0=$o.n))
ALERT(String($o.n#"")+String($o.n#0))
