// docs: Concepts/collection
// The page's table: references are compared.

var $c1:=["a"; 42]
var $c2:=["a"; 42]
var $c3:=$c1

ALERT(String($c1=$c3)+String($c1=$c2)+String($c1#$c3)+String($c1#$c2))
