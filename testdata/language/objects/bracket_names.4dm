// docs: Concepts/object
// In brackets any text is a property name.

var $o : Object
var $name : Text

$o:={}
$o["first name"]:="Ada"
$o["1"]:="one"
$o[""]:="empty"
$name:="dyn"
$o[$name+"amic"]:=True
ALERT($o["first name"]+" "+$o["1"]+" "+$o[""])
ALERT(JSON Stringify($o))
ALERT(String($o.dynamic))
