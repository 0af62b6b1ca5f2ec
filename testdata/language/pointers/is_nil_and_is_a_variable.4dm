// docs: commands/is-nil-pointer, commands/is-a-variable
// Nil pointers and pointers to variables.

var $nil; $p : Pointer
var $declared : Text

$p:=->$declared
ALERT(String(Is nil pointer($nil))+" "+String($nil=Null)+" "+String(Is nil pointer($p))+" "+String($p=Null))
ALERT(String(Is a variable($p))+" "+String(Is a variable($nil))+" "+String(Is a variable(Get pointer("neverUsed"))))
