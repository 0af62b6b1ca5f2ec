// docs: Concepts/null-undefined
// An undefined value is not an object or collection that exists, and equals one that is null.

var $o; $none : Object
var $c : Collection

$o:={}
ALERT(String($o.u=$o)+String($o.u=[])+String($o.u=$none)+String($o.u=$c))
