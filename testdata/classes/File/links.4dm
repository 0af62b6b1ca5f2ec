// docs: API/Document, API/Directory, API/FileClass, API/FolderClass
// Links, originals, parents, icons, writability.

var $folder : 4D.Folder
var $f; $alias : 4D.File

$folder:=Folder(Temporary folder; fk platform path).folder("tetra test "+Generate UUID)
$f:=$folder.file("a.txt")
$f.setText("text")
$alias:=$f.createAlias($folder; "alias.txt"; fk symbolic link)
ALERT($alias.fullName+" "+String($alias.isAlias)+" "+String($alias.original.path=$f.path)+" "+$alias.getText()+" "+String($f.isAlias)+" "+String($f.original=$f))
$alias:=$folder.createAlias($folder; "loop")
ALERT(String($alias.isAlias)+" "+OB Class($alias.original).name+" "+String($alias.original.path=$folder.path))
ALERT(String($folder.folder("loop").isAlias)+" "+$folder.folder("loop").original.name)
ALERT($folder.files(fk recursive).extract("fullName").join(","))
Try
	$alias:=$f.createAlias($folder; "alias.txt")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$alias:=$f.createAlias($folder.folder("none"); "x")
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$alias:=$f.createAlias($folder; "x/y")
Catch
	ALERT(String(Last errors[0].errCode))
End try
$f.delete()
ALERT(String($folder.file("alias.txt").exists)+" "+String($folder.file("alias.txt").isAlias)+" "+$folder.file("alias.txt").original.fullName)

ALERT(String(Folder("/").parent=Null)+" "+File("/a").parent.path+" "+Folder("/a/b").parent.path+" "+Folder("/RESOURCES/").parent.path)
ALERT(String($folder.file("none").isWritable)+String($folder.file("n.txt").create())+String($folder.file("n.txt").isWritable))
ALERT(String(Value type($f.getIcon())=Is picture)+String(Value type($folder.getIcon(16))=Is picture))
Try
	ALERT(String(Value type($f.getIcon(-1))))
Catch
	ALERT(String(Last errors[0].errCode))
End try
ALERT(OB Class($f).superclass.name+" "+OB Class($folder).superclass.name+" "+String($folder.isPackage))
$folder.delete(Delete with contents)
