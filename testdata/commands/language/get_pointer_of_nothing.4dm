// docs: commands/get-pointer
// An empty name gives a nil pointer. No page says so; commands/get-pointer takes the name of a variable.

var $p : Pointer

$p:=Get pointer("")
ALERT(String(Is nil pointer($p))+" "+String($p=Null))
