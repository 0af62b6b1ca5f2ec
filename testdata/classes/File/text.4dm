// docs: API/FileClass, API/FolderClass, commands/file, commands/folder
// Files and folders: names, texts, lists.

var $folder : 4D.Folder
var $file : 4D.File

$folder:=Folder(Temporary folder; fk platform path).folder("tetra test "+Generate UUID)
ALERT(String($folder.exists)+String($folder.create())+String($folder.create())+String($folder.exists))
$file:=$folder.file("sub/note.old.txt")
ALERT($file.name+" "+$file.extension+" "+$file.fullName+" "+$file.parent.name)
ALERT(String($file.exists)+String($file.size)+String($file.isFile)+String($file.isFolder))
$file.setText("one\ntwo")
ALERT(String($file.exists)+String($file.size)+$file.getText())
$file.setText("a\r\nb\rc"; "UTF-8"; Document with LF)
ALERT(String($file.size)+" "+String(Length($file.getText("UTF-8"; Document with CRLF))))
$file.setText("é"; "ISO-8859-1")
ALERT(String($file.size)+$file.getText("ISO-8859-1"))
$file.setText("é"; "UTF-8-no-bom")
ALERT(String($file.size))
ALERT(String($file.getContent().size))
$file.setContent($file.getContent())
ALERT($file.getText())
ALERT(String($file.create()))
$folder.file(".hidden").create()
$folder.file("b.txt").create()
ALERT($folder.files().extract("fullName").join(",")+" "+$folder.files(fk ignore invisible).extract("name").join(",")+" "+$folder.files(fk recursive).extract("fullName").join(",")+" "+$folder.folders()[0].name)
$file:=$file.copyTo($folder; "copy.txt")
ALERT($file.fullName+$file.getText())
Try
	$file.copyTo($folder; "b.txt")
Catch
	ALERT(String(Last errors[0].errCode))
End try
$file:=$file.copyTo($folder; "b.txt"; fk overwrite)
$file:=$file.rename("c.txt")
$file:=$file.moveTo($folder.folder("sub"))
ALERT($file.parent.name+"/"+$file.fullName+String($folder.file("b.txt").exists))
$file.delete()
$file.delete()
ALERT(String($file.exists))
Try
	$folder.delete()
Catch
	ALERT(String(Last errors[0].errCode))
End try
$folder.delete(Delete with contents)
ALERT(String($folder.exists))
Try
	ALERT($file.getText())
Catch
	ALERT(String(Last errors[0].errCode))
End try
ALERT(String($folder.file("/absolute")=Null))
Try
	$file:=File("relative.txt")
Catch
	ALERT("relative")
End try
