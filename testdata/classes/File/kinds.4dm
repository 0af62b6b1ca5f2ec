// docs: API/FileClass, API/FolderClass, commands/delete-document, commands/resolve-alias
// A file object with the path of a folder, a folder object with that of a file: neither changes the other kind. Aliases are deleted themselves, also those that lead nowhere.

var $d : 4D.Folder
var $f : 4D.Function
var $alias : 4D.File
var $t : Text

$d:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$d.folder("leer").create()
$d.file("ä").setText("日本")
For each ($f; [Formula($d.file("leer").delete()); Formula($d.file("leer").rename("x")); Formula($d.file("leer").moveTo($d; "x")); Formula($d.file("leer").copyTo($d; "x")); Formula($d.file("leer").getText()); Formula($d.file("leer").getContent()); \
	Formula($d.file("leer").setText("x")); Formula($d.file("leer").open("write")); Formula($d.folder("ä").delete()); Formula($d.folder("ä").delete(fk recursive)); Formula($d.folder("ä").rename("x")); Formula($d.folder("ä").moveTo($d; "x")); \
	Formula($d.folder("ä").copyTo($d; "x")); Formula($d.folder("ä").files()); Formula($d.folder("ä").file("b").setText("x"))])
	Try
		$f.call()
		ALERT($f.source)
	Catch
		ALERT($f.source+" "+String(Last errors[0].errCode))
	End try
End for each
ALERT(JSON Stringify($d.files().extract("fullName"))+JSON Stringify($d.folders().extract("fullName"))+" "+$d.file("ä").getText())
ALERT(String($d.file("leer").exists)+String($d.folder("ä").exists)+String($d.file("leer").size)+String($d.file("leer").create())+String($d.folder("ä").create()))

// an alias is deleted, not what it leads to
$alias:=$d.file("ä").createAlias($d; "alias")
$alias.delete()
ALERT(String($alias.isAlias)+" "+$d.file("ä").getText())
$alias:=$d.folder("leer").createAlias($d; "alias")
$alias.delete()
ALERT(String($d.files().length)+" "+String($d.folder("leer").exists))
$d.file("b").setText("x")
$alias:=$d.file("b").createAlias($d; "alias")
$d.file("b").delete()
ALERT(String($alias.exists)+" "+String($alias.isAlias))
RESOLVE ALIAS($alias.platformPath; $t)
ALERT(String(OK)+" "+String($t=$d.file("b").platformPath))
$alias.delete()
ALERT(String($alias.isAlias)+" "+String($d.files().length))
$d.file("b").setText("x")
$alias:=$d.file("b").createAlias($d; "alias")
$d.file("b").delete()
DELETE DOCUMENT($alias.platformPath)
ALERT(String(OK)+" "+String($d.files().length))
$d.delete(fk recursive)
