// docs: Concepts/null-undefined
// An undefined value assigned to an existing property resets it by the type it has; the property stays.

var $o : Object

$o:={num: 2; text: "a"; flag: True; list: [1]; sub: {}; none: Null}
$o.num:=$o.zzz
$o.text:=$o.zzz
$o.flag:=$o.zzz
$o.list:=$o.zzz
$o.sub:=$o.zzz
$o.none:=$o.zzz
ALERT(JSON Stringify($o))
