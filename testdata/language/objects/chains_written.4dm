// docs: Concepts/object
// A chain can stand left of the assignment.

var $o : Object:={list: [{n: 1}; {n: 2}]; sub: {}}

$o.list[1].n:=5
$o.list[0].m:="new"
$o.sub.x:=1
$o["sub"]["y"]:=2
$o.list[2]:={n: 3}
ALERT(JSON Stringify($o))
