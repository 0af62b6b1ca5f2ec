// docs: API/FileClass: every property and the functions that create, copy, move, rename and delete, with what they refuse.
var $folder; $other : 4D.Folder
var $f; $g : 4D.File
var $formula : 4D.Function
var $t : Text

$folder:=Folder(Temporary folder; fk platform path).folder("tëst-"+Generate UUID)
$folder.create()
$f:=$folder.file("größe.tar.gz")
ALERT($f.name+" "+$f.extension+" "+$f.fullName+" "+String($f.exists)+" "+String($f.size)+" "+String($f.isFile)+String($f.isFolder)+String($f.hidden)+String($f.isAlias)+String($f.isWritable))
ALERT(String($f.parent.path=$folder.path)+" "+String($f.path=($folder.path+"größe.tar.gz"))+" "+String($f.platformPath=($folder.platformPath+"größe.tar.gz"))+" "+String($f.original.path=$f.path))
ALERT(String($f.creationDate)+" "+String($f.creationTime)+" "+String($f.modificationDate)+" "+String($f.modificationTime))
ALERT(String($f.create())+" "+String($f.create())+" "+String($f.exists)+" "+String($f.size)+" "+String($f.isWritable))
ALERT(String($f.modificationDate=Current date)+" "+String(Abs($f.modificationTime-(Current time+0))<120)+" "+String($f.creationDate=Current date)+" "+String(Value type($f.creationTime)=Value type($f.modificationTime)))
$f.setText("é日本\nline 2")
ALERT(String($f.size)+" "+$f.getText()+" "+String($f.getContent().size))
// no extension, hidden, many points
ALERT(File("/a/b").extension+"|"+File("/a/b").name+"|"+File("/a/.b").name+"|"+File("/a/.b").extension)
$g:=$folder.file(".hidden")
$g.create()
ALERT(String($g.hidden))

// copy, move, rename
$other:=$folder.folder("other")
$other.create()
$g:=$f.copyTo($other)
ALERT($g.fullName+" "+String($g.exists)+" "+String($f.exists))
$g:=$f.copyTo($other; "copy.txt")
ALERT($g.fullName+" "+$g.getText())
$g:=$f.copyTo($other; "copy.txt"; fk overwrite)
$g:=$g.rename("renamed.txt")
ALERT($g.fullName+" "+String($other.file("copy.txt").exists)+" "+String($g.exists))
$g:=$g.moveTo($folder; "moved.txt")
ALERT($g.fullName+" "+String($g.parent.path=$folder.path)+" "+String($other.files().length))
$g.delete()
$g.delete()
ALERT(String($g.exists))
For each ($formula; [Formula($f.copyTo($other)); Formula($f.copyTo($folder.folder("none"))); Formula($f.moveTo($folder.folder("none"))); Formula($f.rename("a/b")); Formula($f.rename(".hidden")); Formula($folder.file("none").copyTo($other)); \
		Formula($folder.file("none").rename("x")); Formula($folder.file("none").getText()); Formula($folder.file("none").getContent()); Formula($folder.file("none").open()); Formula($f.copyTo("text")); Formula($f.rename(12))])
	Try
		$g:=$formula.call()
		ALERT("accepted")
	Catch
		ALERT("refused")
	End try
End for each
Try
	$f.name:="x"
	ALERT("changed to "+$f.name)
Catch
	ALERT("read-only")
End try
ALERT(String(Picture size($f.getIcon())>0)+String(Picture size($f.getIcon(16))>0))
ALERT(String(OB Instance of($f; 4D.File))+" "+String(OB Instance of(4D.File.new($f.path); 4D.File))+" "+JSON Stringify($folder.file("x").getAppInfo()))
$folder.delete(fk recursive)
ALERT(String($folder.exists)+" "+String($f.exists)+" "+String($f.size))
