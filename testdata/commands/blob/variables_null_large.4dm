// docs: commands/variable-to-blob, commands/blob-to-variable
// Null, Undefined, empty and large values of each type come back as they were; objects and collections are copies; several variables one after the other.

var $b : Blob
var $v; $back : Variant
var $o; $copy : Object
var $c : Collection
var $t : Text
var $i; $offset : Integer
$o:=New object("n"; Null)
For each ($v; New collection(Null; ""; "größe 日本 🎈"; 0; -1e300; True; False; !00-00-00!; !2024-02-29!; New object; New collection; New object("ключ"; New collection(Null; "é")); "é"*100000))
	VARIABLE TO BLOB($v; $b)
	$back:="before"
	BLOB TO VARIABLE($b; $back)
	ALERT(String(OK)+" "+String(Value type($back)=Value type($v))+" "+Substring(JSON Stringify($back); 1; 40))
End for each
$v:=$o.missing
VARIABLE TO BLOB($v; $b)
BLOB TO VARIABLE($b; $back)
ALERT(String(OK)+" "+String($back=Null))

// a copy, not a reference; a hundred thousand elements
$c:=New collection
$c.resize(100000; "日本")
$o:=New object("list"; $c)
VARIABLE TO BLOB($o; $b)
BLOB TO VARIABLE($b; $copy)
$copy.list[0]:="changed"
ALERT(String($copy.list.length)+" "+$o.list[0]+" "+$copy.list[0]+" "+$copy.list[99999])

// arrays, elements included that were never set
ARRAY TEXT($a; 50000)
ARRAY TEXT($read; 0)
$a{50000}:="é"
$a{0}:="zero"
VARIABLE TO BLOB($a; $b)
BLOB TO VARIABLE($b; $read)
ALERT(String(Size of array($read))+" "+$read{50000}+" ["+$read{1}+"] "+$read{0})

// one after the other
SET BLOB SIZE($b; 0)
For ($i; 1; 1000)
	$t:="é"*$i
	VARIABLE TO BLOB($t; $b; *)
End for
$offset:=0
For ($i; 1; 1000)
	BLOB TO VARIABLE($b; $t; $offset)
End for
ALERT(String(Length($t))+" "+String($offset=BLOB size($b)))
// nothing more to read, and what was never written by VARIABLE TO BLOB
$t:="kept"
BLOB TO VARIABLE($b; $t; $offset)
ALERT(String(OK)+" "+$t)
SET BLOB SIZE($b; 0)
SET BLOB SIZE($b; 1000; 255)
BLOB TO VARIABLE($b; $t)
ALERT(String(OK)+" "+$t)
SET BLOB SIZE($b; 0)
BLOB TO VARIABLE($b; $t)
ALERT(String(OK)+" "+$t)
