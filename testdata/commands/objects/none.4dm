// docs: commands/ob-remove, commands/new-object, commands/ob-copy, commands/ob-keys, commands/ob-get-array
// Empty objects, properties that are not there, an object that was never created, pointers that are resolved or kept.

var $o; $none; $copy : Object
var $t : Text
ARRAY TEXT($values; 3)
$o:=New object
OB REMOVE($o; "missing")
OB REMOVE($o; "")
ALERT(JSON Stringify($o)+" "+JSON Stringify(OB Keys($o))+" "+JSON Stringify(OB Values($o))+" "+JSON Stringify(OB Copy($o))+" "+String(OB Copy($o)=$o))
OB GET ARRAY($o; "missing"; $values)
ALERT(String(Size of array($values)))
OB SET($none; "a"; Null; "é"; "")  // the page's examples set properties of a variable that holds no object yet
ALERT(JSON Stringify($none))
$t:="first"
$o:=New object("p"; ->$t; "in"; New collection(->$t))
$copy:=OB Copy($o; True)
$t:="second"
ALERT($copy.p+" "+$copy.in[0]+" "+$o.p->+" "+(OB Copy($o).p)->+" "+OB Copy($o; ck resolve pointers).p)
