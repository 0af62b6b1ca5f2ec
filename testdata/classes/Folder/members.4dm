// docs: API/FolderClass: every property, what is in a folder, and the functions that create, copy, move, rename and delete, with what they refuse.
var $folder; $a; $b; $c : 4D.Folder
var $formula : 4D.Function
var $i : Integer

$folder:=Folder(Temporary folder; fk platform path).folder("ordner-"+Generate UUID)
ALERT(String($folder.exists)+" "+String($folder.create())+" "+String($folder.create())+" "+String($folder.exists))
$a:=$folder.folder("größe.ext/inner")
ALERT(String($a.create())+" "+$a.name+" "+$a.fullName+" ["+$a.extension+"] "+$a.parent.name+" "+$a.parent.extension+" "+$a.parent.fullName)
ALERT(String($a.isFile)+String($a.isFolder)+String($a.isAlias)+String($a.hidden)+String($a.isPackage)+" "+String($a.original.path=$a.path)+" "+String($a.path=($a.parent.path+"inner/"))+" "+String($a.platformPath=($a.parent.platformPath+"inner"+Folder separator)))
ALERT(String($a.modificationDate=Current date)+String($a.creationDate=Current date)+String(Value type($a.modificationTime)=Value type($a.creationTime)))
ALERT(String($folder.folder("none").creationDate)+" "+String($folder.folder("none").modificationTime))
$folder.folder(".hidden").create()
$folder.file(".x").create()
$folder.file("b.txt").setText("x")
$a.file("deep.txt").setText("y")
ALERT(JSON Stringify($folder.files().extract("fullName"))+JSON Stringify($folder.folders().extract("fullName")))
ALERT(JSON Stringify($folder.files(fk ignore invisible).extract("fullName"))+JSON Stringify($folder.folders(fk ignore invisible).extract("fullName")))
ALERT(JSON Stringify($folder.files(fk recursive).extract("fullName").orderBy())+JSON Stringify($folder.folders(fk recursive).extract("fullName").orderBy()))
ALERT(JSON Stringify($folder.files(fk recursive+fk ignore invisible).extract("fullName").orderBy())+" "+String($folder.folder("none").files().length)+String($folder.folder("none").folders().length))
$b:=$a.parent.copyTo($folder; "copy")
ALERT($b.fullName+" "+String($b.file("inner/deep.txt").exists))
$c:=$b.rename("ünder")
ALERT($c.fullName+" "+String($b.exists)+" "+String($c.exists))
$c:=$c.moveTo($a)
ALERT($c.parent.name+" "+$c.file("inner/deep.txt").getText())
$b:=$c.copyTo($folder)
$b:=$c.copyTo($folder; fk overwrite)
ALERT($b.fullName)
For each ($formula; [Formula($c.copyTo($folder)); Formula($c.copyTo($folder.folder("none"))); Formula($c.moveTo($folder.folder("none"))); Formula($c.rename("a/b")); Formula($folder.folder("none").delete(fk recursive)); \
		Formula($folder.folder("none").copyTo($a)); Formula($c.copyTo(12)); Formula($a.copyTo($a.folder("below")))])
	Try
		$b:=$formula.call()
		ALERT("accepted")
	Catch
		ALERT("refused")
	End try
End for each
Try
	$a.delete()
Catch
	ALERT(String(Last errors[0].errCode)) // not empty
End try
Try
	$folder.folder("none").delete()
Catch
	ALERT(String(Last errors[0].errCode))
End try
$c:=$folder.folder("empty")
$c.create()
$c.delete()
ALERT(String($c.exists))
For ($i; 1; 300)
	$a.file("n"+String($i)).create()
End for
ALERT(String($a.files().length))
ALERT(String(Picture size($folder.getIcon())>0)+" "+String(OB Instance of($folder; 4D.Folder))+" "+String(OB Instance of(4D.Folder.new($folder.path); 4D.Folder)))
$folder.delete(Delete with contents)
ALERT(String($folder.exists))
