// docs: Concepts/object
// A pointer is kept as such and evaluated by JSON Stringify.

var $t : Text:="target"
var $o : Object

$o:={p: ->$t}
ALERT(String(Value type($o.p)=Is pointer)+" "+$o.p->+" "+JSON Stringify($o))
$o.p->:="changed"
ALERT($t)
