// docs: commands/ob-copy
// A deep copy; pointers are resolved and copies shared on demand.

var $o; $copy; $sharedColl; $target : Object

$o:=New object("a"; New object("b"; 1); "c"; New collection(1; 2))
$copy:=OB Copy($o)
$copy.a.b:=2
$copy.c.push(3)
ALERT(JSON Stringify($o)+JSON Stringify($copy))
name:="4D SAS"
$o:=New object("name"; ->name)
ALERT(OB Copy($o; True).name+" "+OB Copy($o; ck resolve pointers).name)
ALERT(String(Value type(OB Copy($o).name)=Is pointer))
$copy:=OB Copy(New object("x"; New object("y"; 1)); ck shared)
ALERT(String(OB Is shared($copy))+String(OB Is shared($copy.x)))
ALERT(String(OB Is shared(OB Copy($copy))))
$target:=New shared object
Use ($target)
	$target.copy:=OB Copy($copy; ck shared; $target)
End use 
ALERT(JSON Stringify($target))
