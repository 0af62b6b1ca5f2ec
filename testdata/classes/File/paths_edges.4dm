// docs: API/FileClass, API/FolderClass, API/Document (getText), commands/file, commands/folder, Concepts/paths
// Filesystems, relative and invalid paths, aliases of files and folders, names that exist, texts of other scripts in all character sets and line ends.

var $folder; $other : 4D.Folder
var $f; $g; $alias : 4D.File
var $o : Object
var $t : Text
var $n : Integer
var $formula : 4D.Function
var $v : Variant

$folder:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$other:=$folder.folder("日本 🎈")
$other.create()
$f:=$folder.file("ä.txt")

// filesystems: their names are kept, whatever their case, and nothing leads out of them
ALERT(File("/PACKAGE/größe/日本.txt").path+" "+File("/package/x").path+" "+File("/PACKAGE/a/b.txt").parent.path+" "+Folder("/PACKAGE/a").parent.path+" "+Folder("/RESOURCES").path+" "+Folder("/RESOURCES/").path)
ALERT(String(Folder("/PACKAGE").file("../x")=Null)+String(Folder("/PACKAGE").folder("a/../../x")=Null)+" "+Folder("/PACKAGE").file("a/../x").path)
ALERT(String(File("/PACKAGE/x").platformPath=Folder("/PACKAGE").file("x").platformPath)+" "+File("/a/b/../c.txt").path+" "+File("/a//b/./c.txt").path)
// relative paths; null if the path is invalid
For each ($t; [""; "/"; "/absolute"; "a/b/größe.txt"; "🎈"; "."])
	ALERT("["+$t+"] "+String($folder.file($t)=Null)+" "+String($folder.folder($t)=Null))
End for each
ALERT($folder.file("a/b/größe.txt").parent.name+" "+$folder.folder("a/b/").fullName+" "+$folder.folder("x.y/").extension+" "+$folder.folder("x.y").name)
// constants: those that do not exist are null, and no error
For each ($n; [-1; 99; 1000000])
	ALERT(String(File($n)=Null)+String(Folder($n)=Null))
End for each

// texts: a byte order mark decides, else the character set of the argument, else UTF-8
For each ($v; ["UTF-8"; "UTF-16LE"; "UTF-16BE"; "UTF-32"; "UTF-8-no-bom"; 106; 1014])
	$f.setText("é日\r\n🎈\rz\n"; $v; Document unchanged)
	ALERT(String($v)+" "+String($f.size)+" "+JSON Stringify($f.getText())+" "+String(Length($f.getText("UTF-8"; Document unchanged))))
End for each
$f.setText("é日\r\n🎈\rz\n"; "UTF-8"; Document unchanged)
For ($n; 0; 4)
	ALERT(String($n)+" "+JSON Stringify($f.getText("ISO-8859-1"; $n)))
End for
$f.setText("id\tthé\r\n3\t1.06€\r\n"; "windows-1252")
ALERT(JSON Stringify($f.getText("windows-1252"; Document with CRLF))+" "+JSON Stringify($f.getText("windows-1252"; Document with LF)))
$f.setText("")
ALERT("["+$f.getText()+"] "+String($f.size))

// aliases
$f.setText("größe 日本 🎈")
$alias:=$f.createAlias($other; "別名.txt")
ALERT($alias.fullName+" "+String($alias.isAlias)+String($alias.exists)+" "+String($alias.original.path=$f.path)+" "+$alias.getText()+" "+String($f.isAlias)+String($f.original.path=$f.path))
$alias:=$other.createAlias($folder; "フォルダ"; fk symbolic link)
ALERT($alias.fullName+" "+String($alias.isAlias)+" "+String($alias.original.isFolder)+" "+String($alias.original.path=$other.path))
$g:=$folder.file("fort.txt")
$g.create()
$alias:=$g.createAlias($folder; "leer")
$g.delete()
ALERT(String($alias.isAlias)+" "+String($alias.exists)+" "+$alias.original.fullName+" "+String($alias.original.exists))
// in lists "aliases or symbolic links are not resolved"
ALERT(JSON Stringify($folder.files().extract("fullName").orderBy())+" "+JSON Stringify($folder.folders().extract("fullName").orderBy()))

// names that exist, and their own
For each ($formula; [Formula($f.createAlias($other; "別名.txt")); Formula($f.createAlias($folder; "ä.txt")); Formula($f.rename("日本 🎈")); Formula($f.rename("leer")); Formula($other.rename("ä.txt")); Formula($f.moveTo($other; "別名.txt")); Formula($f.copyTo($other; "別名.txt")); Formula($folder.file("none").moveTo($other)); \
	Formula($folder.folder("none").rename("x")); Formula($folder.folder("none").moveTo($other)); Formula($folder.moveTo($other)); Formula($folder.file("none").createAlias($other; "x"))])
	Try
		$o:=$formula.call()
		ALERT("accepted: "+$formula.source)
	Catch
		ALERT($formula.source+" "+String(Last errors[0].errCode))
	End try
End for each
$g:=$f.rename("ä.txt")
ALERT(String($g.path=$f.path)+" "+$g.getText())
$g:=$f.copyTo($folder)
ALERT(String($g.path=$f.path)+" "+$g.getText())
$g:=$f.copyTo($other; fk overwrite)
$g:=$f.copyTo($other; "ü 🎈"; fk overwrite)
$g:=$g.rename("ö").moveTo($folder; "ß.日本")
ALERT($g.fullName+" "+$g.extension+" "+$g.getText()+" "+JSON Stringify($other.files().extract("fullName").orderBy()))
$folder.delete(fk recursive)
ALERT(String($folder.exists))
