// docs: commands/get-pointer, commands/resolve-pointer, commands/is-nil-pointer, commands/is-a-variable
// Pointers by name, and what they refer to.

var $p; $nil : Pointer
var $name : Text
var $table; $field : Integer

v1:=12
$p:=Get pointer("v"+String(1))
$p->:=$p->+1
ALERT(String(v1))
ARRAY TEXT(atCities; 3)
atCities{2}:="Rome"
ALERT(Get pointer("atCities{2}")->)
ARRAY TEXT(grid; 2; 5)
grid{1}{5}:="Paris"
$p:=->grid{1}{5}
RESOLVE POINTER($p; $name; $table; $field)
ALERT($name+" "+String($table)+" "+String($field))
RESOLVE POINTER(->v1; $name; $table; $field)
ALERT($name+" "+String($table)+" "+String($field))
RESOLVE POINTER($nil; $name; $table; $field)
ALERT("["+$name+"] "+String($table)+" "+String($field))
ALERT(String(Is nil pointer($nil))+String(Is nil pointer(->v1))+String(Is a variable(->v1))+String(Is a variable($nil)))
