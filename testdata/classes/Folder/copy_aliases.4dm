// docs: API/FolderClass (.copyTo, .files: "aliases or symbolic links are not resolved"), commands/copy-document, commands/document-list
// A folder with aliases of a file, of a folder, of what is gone and of itself is copied with them, once and again.

var $d; $from; $to : 4D.Folder
var $s : Text
ARRAY TEXT($names; 0)

$d:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$from:=$d.folder("日本")
$from.folder("inner").create()
$from.file("inner/ä.txt").setText("größe")
$from.folder("inner").createAlias($from; "ordner")
$from.file("inner/ä.txt").createAlias($from; "datei")
$from.file("fort").setText("x")
$from.file("fort").createAlias($from; "nichts")
$from.file("fort").delete()
$from.createAlias($from.folder("inner"); "kreis")

$to:=$from.copyTo($d; "copy")
ALERT(JSON Stringify($to.files(fk recursive).extract("fullName"))+JSON Stringify($to.folders(fk recursive).extract("fullName")))
ALERT($to.file("datei").getText()+" "+String($to.file("datei").isAlias)+" "+String($to.file("datei").original.path=$from.file("inner/ä.txt").path)+" "+String($to.file("nichts").isAlias)+String($to.file("nichts").exists)+" "+$to.file("ordner/ä.txt").getText())
$to:=$from.copyTo($d; "copy"; fk overwrite)
ALERT(String($to.files(fk recursive).length)+" "+$from.file("inner/ä.txt").getText())
COPY DOCUMENT($from.platformPath; $d.platformPath; "document")
ALERT(String(OK))
Try
	COPY DOCUMENT($from.platformPath; $d.platformPath; "document")
	ALERT("copied")
Catch
	ALERT(String(Last errors[0].errCode))
End try
COPY DOCUMENT($from.platformPath; $d.platformPath; "document"; *)
ALERT(String(OK)+" "+String($d.folder("document").files(fk recursive).length))
DOCUMENT LIST($from.platformPath; $names; Recursive parsing)
ALERT(String(Size of array($names)))
$d.delete(fk recursive)
ALERT(String($d.exists))
