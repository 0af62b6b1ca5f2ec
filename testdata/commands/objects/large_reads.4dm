// docs: commands/ob-get, commands/ob-copy, commands/ob-is-defined, commands/ob-class, commands/ob-is-shared, API/FileHandleClass#writeblob
// Objects of 100,000 properties: what is read is what was set, a copy is another object; a megabyte through a handle.
var $o; $copy : Object
var $i : Integer
var $blob : Blob
var $h : 4D.FileHandle
var $f : 4D.File

$o:=New object
For ($i; 1; 100000)
	$o["größe "+String($i)]:=$i
End for
ALERT(String(OB Get($o; "größe 1"))+" "+String(OB Get($o; "größe 100000"; Is text))+" "+String(OB Get($o; "größe 100001")=Null))
ALERT(String(OB Is defined($o; "größe 50000"))+" "+String(OB Is defined($o; "größe 0"))+" "+OB Class($o).name+" "+String(OB Is shared($o)))
$copy:=OB Copy($o)
$copy["größe 7"]:="other"
ALERT(String($o["größe 7"])+" "+$copy["größe 7"]+" "+String(OB Keys($copy).length))
$copy:=OB Copy($o; ck shared)
ALERT(String(OB Is shared($copy))+" "+String($copy["größe 99999"]))

SET BLOB SIZE($blob; 1000000; 0x00FF)
$f:=Folder(Temporary folder; fk platform path).file("tetra größe "+Generate UUID)
$h:=$f.open("write")
$h.writeBlob($blob)
$h:=Null
ALERT(String($f.size)+" "+String($f.getContent()[999999]))
$f.delete()
