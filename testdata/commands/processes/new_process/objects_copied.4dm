// docs: commands/new-process: standard objects and collections are passed by copy, shared ones by reference
var $s : 4D.Signal
var $object; $shared : Object
var $list : Collection

$object:={name: "old"}
$list:=["old"]
$shared:=New shared object("name"; "old")
$s:=New signal
New process("changes"; 0; "p"; $s; $object; $list; $shared)
$s.wait(10)
ALERT($object.name+" "+$list.join(",")+" "+$shared.name)
allGone
