// docs: commands/super
// Super finds a function anywhere up the chain, and This stays the object.

var $o : Object

$o:=cs.C.new()
$o.name:="c"
ALERT($o.hello())
