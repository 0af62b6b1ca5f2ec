// docs: API/Document (.copyTo), API/FolderClass (.copyTo), commands/copy-document: a copy is what it was, also a program; a system with sh.
var $d : 4D.Folder
var $f; $g : 4D.File
var $in; $out; $err : Text
var $c : Collection

$d:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$f:=$d.file("from/programm 日本")
$f.setText("#!/bin/sh\necho größe\n")
LAUNCH EXTERNAL PROCESS("chmod 755 \""+$f.path+"\"")
$g:=$f.copyTo($d)
COPY DOCUMENT($f.platformPath; $d.platformPath+"zwei")
$d.folder("from").copyTo($d; "drei")
For each ($g; [$f; $g; $d.file("zwei"); $d.file("drei/programm 日本")])
	$out:=""
	LAUNCH EXTERNAL PROCESS("sh -c 'test -x \""+$g.path+"\" && echo executable'"; $in; $out; $err)
	ALERT(String(OK)+" "+$out)
End for each
// in place of a file that is none
$d.file("vier").setText("text")
$g:=$f.copyTo($d; "vier"; fk overwrite)
$out:=""
LAUNCH EXTERNAL PROCESS("sh -c 'test -x \""+$g.path+"\" && echo executable'"; $in; $out; $err)
ALERT(String(OK)+" "+$out)
$d.delete(fk recursive)
