// docs: Concepts/object
// A property can follow any expression that gives an object.

var $o : Object
var $c : Collection

ALERT(String({a: {b: 7}}.a.b))
ALERT(String(New object("a"; 1).a))
$c:=[{n: "x"}]
ALERT($c[0].n)
$o:={list: [[1; 2]; [3; 4]]}
ALERT(String($o.list[1][0]))
ALERT(String(($o).list.length))
