// docs: commands/ob-copy
// OB Copy copies objects and collections within; the copy is independent.

var $o; $c : Object

$o:={a: {b: [1; {d: 2}]}}
$c:=OB Copy($o)
$o.a.b[1].d:=99
$o.a.b.push(3)
ALERT(JSON Stringify($c)+" "+String($c.a=$o.a))
