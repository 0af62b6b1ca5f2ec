// docs: Concepts/object
// The page's object literals.

var $o; $o2; $o3 : Object
var $a : Text
var $b : Number
var $c : Object

$o:={}
$o2:={a: "foo"; b: 42; c: {}; d: ($toto) ? True : False}
$a:="foo"
$b:=42
$c:={}
$o3:={a: $a; b: $b; c: $c}
ALERT(JSON Stringify($o)+JSON Stringify($o2)+JSON Stringify($o3))
