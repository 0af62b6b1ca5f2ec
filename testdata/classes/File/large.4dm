// docs: API/FileClass, API/Document, API/Directory, API/FolderClass
// Names at the limit of the system (255 bytes) and beyond, deep paths, a million characters, five hundred files, numbers far outside.

var $folder; $deep; $moved : 4D.Folder
var $f; $g : 4D.File
var $long; $t : Text
var $formula : 4D.Function
var $b : Blob
var $i : Integer
var $c : Collection

$folder:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$folder.create()
$long:="n"*251+".txt"
$f:=$folder.file($long)
ALERT(String($f.create())+" "+String(Length($f.fullName))+" "+String(Length($f.name))+" "+$f.extension)
$f.setText("é日🎈\n"*100000)
ALERT(String($f.size)+" "+String(Length($f.getText()))+" "+String($f.getContent().size))
$f.setText("short") // once more: the file is there
ALERT($f.getText()+" "+String($folder.files().length))
SET BLOB SIZE($b; 1000000; 65)
$f.setContent($b)
ALERT(String($f.size)+" "+Substring($f.getText(); 999999))
$g:=$f.copyTo($folder; "m"*255)
$g:=$g.rename("o"*255)
ALERT(String($g.exists)+" "+String(Length($g.fullName)))

// too long
$t:="日"*5000
For each ($formula; [Formula($f.copyTo($folder; $t)); Formula($f.moveTo($folder; $t)); Formula($f.rename($t)); Formula($f.createAlias($folder; $t)); Formula($folder.copyTo(Folder(Temporary folder; fk platform path); $t)); \
	Formula($folder.moveTo(Folder(Temporary folder; fk platform path); $t)); Formula($folder.rename($t)); Formula($folder.createAlias($folder; $t)); Formula($folder.file($t).setText("x")); Formula($folder.file($t).setContent($b)); \
	Formula($folder.file($t).getText()); Formula($folder.file($t).open("write")); Formula($folder.file($t+".plist").setAppInfo({a: 1})); Formula($folder.file($t).copyTo($folder; "p")); Formula($folder.folder($t).copyTo($folder; "p")); Formula($folder.folder($t).delete())])
	Try
		$formula.call()
		ALERT("accepted: "+$formula.source)
	Catch
		ALERT($formula.source+" "+String(Last errors[0].errCode<0)+" "+String(Length(Last errors[0].message)<600))
	End try
End for each
// what only asks says no, what answers with a Boolean says False
ALERT(String($folder.file($t).exists)+String($folder.file($t).create())+String($folder.folder($t).exists)+String($folder.folder($t).create())+String($folder.file($t).size)+" "+String($folder.folder($t).files().length)+" "+String(File("/"+$t).exists)+String(Folder("/"+$t+"/").exists))
$folder.file($t).delete()
$folder.folder($t).delete(fk recursive)

// deep
$deep:=$folder.folder(("größe/"*100)+"ende")
ALERT(String($deep.create())+" "+$deep.name+" "+String($folder.folders(fk recursive).length)+" "+String($deep.file("日本.txt").create())+" "+String($folder.files(fk recursive).length))
$moved:=$folder.folder("größe").copyTo($folder; "kopie")
ALERT(String($moved.files(fk recursive).length)+" "+$moved.files(fk recursive)[0].fullName)
$moved:=$moved.moveTo($folder.folder("größe"); "verschoben 日本")
ALERT(String($moved.exists)+" "+$moved.fullName+" "+$moved.parent.name)

// many
$moved:=$folder.folder("viele")
$moved.create()
For ($i; 1; 600)
	$moved.file(String($i; "000")+"é.txt").setText(String($i))
End for
$c:=$moved.files()
ALERT(String($c.length)+" "+$c[0].fullName+" "+$c[599].fullName+" "+$c[99].getText()+" "+String($moved.files(1000000).length)+" "+String($moved.folders(1000000).length))
// options: only the icon has a limit
ALERT(String(Picture size($f.getIcon(1024))>0)+" "+String(Picture size($moved.getIcon(0))>0))
For each ($formula; [Formula($f.getIcon(1000000)); Formula($moved.getIcon(1000000))])
	Try
		$formula.call()
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	$moved.delete(1000000) // no option: only an empty folder
	ALERT("deleted")
Catch
	ALERT(String(Last errors[0].errCode))
End try
$folder.delete(fk recursive)
ALERT(String($moved.exists))
