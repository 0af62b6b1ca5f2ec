// docs: Concepts/identifiers
// Keywords may be names of properties.

var $o : Object

$o:={}
$o.end:=1
$o.while:=2
$o.else:=3
$o.var:=4
ALERT(JSON Stringify($o))
