// docs: commands/new-object, commands/new-shared-object, commands/ob-set, commands/ob-get, commands/ob-copy, commands/ob-remove, commands/ob-is-defined, commands/ob-is-empty, commands/ob-class, commands/ob-instance-of, commands/ob-is-shared
// Objects of thousands of properties, deep ones, long names in other scripts; a copy is deep, shared copies are shared throughout.

var $o; $copy; $deep; $shared; $group : Object
var $i : Integer
var $name : Text
$o:=New object
For ($i; 1; 50000)
	OB SET($o; "ключ"+String($i); $i)
End for
ALERT(String(OB Is empty($o))+" "+String(OB Is defined($o; "ключ50000"))+" "+String(OB Is defined($o; "Ключ50000"))+" "+String(OB Get($o; "ключ49999"))+" "+String(OB Get($o; "ключ1"; Is text)="1"))
$copy:=OB Copy($o)
For ($i; 1; 49999)
	OB REMOVE($o; "ключ"+String($i))
End for
OB REMOVE($o; "ключ50001")
ALERT(JSON Stringify($o)+" "+String(OB Keys($copy).length)+" "+String(OB Values($copy).sum()))
ALERT(OB Class($copy).name+" "+String(OB Instance of($copy; 4D.Object))+" "+String(OB Instance of($copy; 4D.Blob))+" "+String(OB Is shared($copy)))

// a name of 100,000 characters, an empty one, one with dots: a name is a name
$name:="日本"*50000
$o:=New object($name; "é"*100000; ""; "empty"; "a.b"; "dotted")
ALERT(String(Length(OB Get($o; $name)))+" "+OB Get($o; "")+" "+OB Get($o; "a.b")+" "+String(OB Get type($o; "a")=Is undefined)+" "+String(OB Is defined($o; $name)))
OB REMOVE($o; $name)
OB REMOVE($o; "")
ALERT(JSON Stringify($o))

// a hundred levels: the copy has its own
$deep:=New object("level"; 0)
$group:=$deep
For ($i; 1; 100)
	$group.next:=New object("level"; $i; "list"; New collection(New object("n"; $i)))
	$group:=$group.next
End for
$copy:=OB Copy($deep)
$group.list[0].n:=-1
For ($i; 1; 100)
	$copy:=$copy.next
End for
ALERT(String($copy.level)+" "+String($copy.list[0].n)+" "+String($group.list[0].n))

$shared:=OB Copy($deep; ck shared)
ALERT(String(OB Is shared($shared))+" "+String(OB Is shared($shared.next.next.list))+" "+String(OB Is shared($shared.next.list[0]))+" "+String(OB Is shared(OB Copy($shared)))+" "+String(OB Is shared(OB Copy($shared).next)))
$group:=New shared object("name"; "groupe é"; "members"; New shared collection)
$copy:=OB Copy(New object("x"; "日本"); ck shared; $group)
Use ($group)
	$copy.y:=1  // of the same group, so one Use is enough
	$group.members.push($copy)
End use
ALERT(JSON Stringify($group)+" "+String(OB Is shared($group.members)))
