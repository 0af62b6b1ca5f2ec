// docs: commands/zip-create-archive, commands/zip-read-archive
// A million characters, five hundred files of other scripts, a long password, a deep folder; what comes out is what went in.

var $folder; $many; $out : 4D.Folder
var $zip : 4D.File
var $status : Object
var $archive : 4D.ZipArchive
var $i : Integer
var $t : Text

$folder:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$many:=$folder.folder("viele 日本")
$many.create()
For ($i; 1; 500)
	$many.file("ä🎈"+String($i; "000")+".txt").setText(String($i))
End for
$t:="é日🎈"*150000
$many.file("large.txt").setText($t)
$many.folder(("tief/"*50)+"x").create()
$zip:=$folder.file("a.zip")

$status:=ZIP Create archive($many; $zip; ZIP Without enclosing folder)
$archive:=ZIP Read archive($zip)
ALERT(String($status.success)+" "+String($archive.root.files().length)+" "+String($archive.root.folders(fk recursive).length)+" "+String($archive.root.file("large.txt").getText()=$t)+" "+String($zip.size<200000))
$out:=$folder.folder("out")
$out.create()
$archive.root.copyTo($out)
ALERT(String($out.files().length)+" "+$out.file("ä🎈077.txt").getText()+" "+String($out.file("large.txt").size)+" "+String($out.folder(("tief/"*50)+"x").exists))
// a password of ten thousand characters, and one of other scripts
For each ($t; ["p"*10000; "pässwörd 日本 🎈"])
	$status:=ZIP Create archive({files: [$many.file("large.txt")]; password: $t}; $zip)
	ALERT(String($status.success)+" "+String(ZIP Read archive($zip; $t).root.files()[0].size))
	Try
		ALERT(String(Length(ZIP Read archive($zip; $t+"x").root.files()[0].getText())))
	Catch
		ALERT("wrong password")
	End try
End for each
// no options of ZIP Create archive: 1000000 has neither bit
$status:=ZIP Create archive($folder.folder("out/tief"); $zip; 1000000)
ALERT(String($status.success)+" "+ZIP Read archive($zip).root.folders()[0].fullName)
$folder.delete(fk recursive)
