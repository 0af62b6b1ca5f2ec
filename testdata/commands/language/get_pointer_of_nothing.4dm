// docs: commands-legacy/get-pointer
// An empty name gives a nil pointer.

var $p : Pointer

$p:=Get pointer("")
ALERT(String(Is nil pointer($p))+" "+String($p=Null))
