// docs: commands/storage
// A value of a group may be put into Storage, and one in Storage may still join a group.

var $a; $b : Object

$b:=New shared object
$a:=New shared object("b"; $b)
Use (Storage)
	Storage.a:=$a
	Storage.b:=$b
	Storage.c:=New shared object
End use 
Use ($a)
	$a.c:=Storage.c
End use 
ALERT(String(Storage.a.c=Storage.c)+" "+String(Storage.b=$a.b))
