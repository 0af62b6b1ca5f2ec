// docs: commands/ob-set, commands/ob-get, commands/ob-remove, commands/ob-set-null
// Properties written and read by name; a variable without object gets one.

var $o; $inner : Object

OB SET($o; "FirstName"; "John"; "LastName"; "Smith")
ALERT(JSON Stringify($o))
OB SET($o; "FirstName"; "Paul")
OB SET($o; "department"; "Accounting")
ALERT(JSON Stringify($o))
OB REMOVE($o; "LastName")
OB REMOVE($o; "nothing")
ALERT(JSON Stringify($o))
OB SET NULL($o; "department")
ALERT(JSON Stringify($o))
$inner:=New object("name"; "Smith")
OB SET($o; "employee"; $inner)
OB SET($inner; "name"; "Smyth")
ALERT(OB Get($o; "employee").name)
OB SET($o; "firstname"; "lower")
ALERT(OB Get($o; "FirstName")+" "+OB Get($o; "firstname"))
OB SET($o; "age"; 42.6)
ALERT(String(OB Get($o; "age"; Is longint))+" "+OB Get($o; "age"; Is text)+" "+String(OB Get($o; "age"; Is Boolean)))
OB SET($o; "when"; ?01:00:01?)
ALERT(String(OB Get($o; "when"; Is time)))
ALERT(String(OB Get($o; "nothing")=Null))
