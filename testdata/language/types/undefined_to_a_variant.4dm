// docs: Concepts/null-undefined, Concepts/data-types
// The default of a Variant is undefined.

var $o : Object:={}
var $v : Variant:="x"

$v:=$o.none
ALERT(String(Undefined($v)))
