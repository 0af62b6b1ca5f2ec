// docs: commands/formula
// A formula is called with call, with apply, or as a property of an object.

var $f : 4D.Function
var $o : Object

$f:=Formula(1+2)
$o:=New object("myFormula"; $f)
ALERT(String($f.call($o))+" "+String($f.apply($o))+" "+String($o.myFormula())+" "+String($o["myFormula"]()))
