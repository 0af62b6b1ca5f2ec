// docs: commands/undefined
// The page's table: a property that is there, one that is Null, one that is missing.

var vEmp : Object

vEmp:=New object
vEmp.name:="Smith"
vEmp.children:=Null
ALERT(String(Undefined(vEmp.name))+" "+String(vEmp.name=Null))
ALERT(String(Undefined(vEmp.children))+" "+String(vEmp.children=Null))
ALERT(String(Undefined(vEmp.parent))+" "+String(vEmp.parent=Null))
