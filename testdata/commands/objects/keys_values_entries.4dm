// docs: commands/ob-keys, commands/ob-values, commands/ob-entries
// First-level properties, in order of creation.

var $p : Object
$p:=New object
$p.lastName:="Smith"
$p.firstName:="Jenny"
$p.children:=New object("Mary"; 12; "Mark"; 8)

ALERT(String(JSON Stringify(OB Keys($p))))
ALERT(String(JSON Stringify(OB Values($p))))
ALERT(String(JSON Stringify(OB Entries(New object("b"; 1; "a"; 2)))))
ALERT(String(OB Keys(New object).length))
