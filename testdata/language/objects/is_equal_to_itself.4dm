// docs: Concepts/object
// The page's table: references are compared.

var $o1:={a: 42; b: "xyz"}
var $o2:={a: 42; b: "xyz"}
var $o3:=$o1

ALERT(String($o1=$o3)+String($o1=$o2)+String($o1#$o3)+String($o1#$o2))
