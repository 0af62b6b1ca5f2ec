// docs: API/ZipArchiveClass, API/ZipFileClass, API/ZipFolderClass
// ZIP archives: made of a file, a folder, a description; read and extracted.

var $folder; $docs; $out : 4D.Folder
var $zip; $copy : 4D.File
var $status : Object
var $archive : 4D.ZipArchive
var $file : 4D.ZipFile
var $progress : Collection

$folder:=Folder(Temporary folder; fk platform path).folder("tetra test "+Generate UUID)
$docs:=$folder.folder("docs")
$docs.file("a.txt").setText("a"*1000)
$docs.file("sub/ünïcödé 🎉.txt").setText("é")
$docs.file(".hidden").setText("h")
$docs.folder("empty").create()
$out:=$folder.folder("out")
$out.create()
$zip:=$folder.file("zips/a.zip")

// A file.
$status:=ZIP Create archive($docs.file("a.txt"); $zip)
ALERT(JSON Stringify($status)+" "+String($zip.size<500))
$archive:=ZIP Read archive($zip)
ALERT($archive.root.files().extract("path").join(",")+" "+String($archive.root.folders().length)+" "+String($archive.root.parent=Null))
$file:=$archive.root.files()[0]
ALERT($file.fullName+" "+$file.name+" "+$file.extension+" "+String($file.size)+" "+String($file.getText()=("a"*1000))+String($file.getContent().size))
ALERT(String($file.exists)+String($file.isFile)+String($file.isFolder)+String($file.isWritable)+String($file.isAlias)+String($file.hidden)+String($file.original.path))
ALERT(String($file.modificationDate=Current date)+" "+OB Class($file).name+" "+OB Class($archive.root).name+" "+OB Class($archive).name)

// A folder, with and without the enclosing one.
$status:=ZIP Create archive($docs; $zip)
$archive:=ZIP Read archive($zip)
ALERT($archive.root.files(fk recursive).extract("path").join(","))
ALERT($archive.root.folders(fk recursive).extract("path").join(","))
ALERT($archive.root.folder("docs/sub").files()[0].getText()+" "+$archive.root.folder("docs").file("sub/ünïcödé 🎉.txt").getText()+" "+$archive.root.file("docs/sub/ünïcödé 🎉.txt").parent.path)
ALERT(String($archive.root.file("docs/none.txt").exists)+String($archive.root.folder("docs/none").exists)+String($archive.root.file("docs/sub").exists)+String($archive.root.folder("docs/sub").exists))
ALERT(String($archive.root.file("../x")=Null)+String($archive.root.file("/x")=Null)+String($archive.root.folder("docs").file("../docs/a.txt").size))
$status:=ZIP Create archive($docs; $zip; ZIP Without enclosing folder)
$archive:=ZIP Read archive($zip)
ALERT($archive.root.files(fk recursive).extract("path").join(","))
ALERT($archive.root.files(fk recursive+fk ignore invisible).extract("path").join(","))

// Extraction: one file, under another name, everything; what exists is an error unless it is replaced.
$copy:=$archive.root.file("a.txt").copyTo($out)
ALERT($copy.fullName+" "+String($copy.size)+" "+OB Class($copy).name)
$copy:=$archive.root.file("a.txt").copyTo($out; "b.txt")
ALERT($copy.fullName)
Try
	$copy:=$archive.root.file("a.txt").copyTo($out)
Catch
	ALERT(String(Last errors[0].errCode))
End try
$copy:=$archive.root.file("a.txt").copyTo($out; fk overwrite)
$folder.folder("all").create()
$archive.root.copyTo($folder.folder("all"))
ALERT($folder.folder("all").files(fk recursive).extract("fullName").join(",")+" "+$folder.folder("all").folders().extract("name").join(","))
$archive.root.folder("sub").copyTo($folder.folder("all"); "renamed")
ALERT($folder.folder("all/renamed").files()[0].getText())

// A description: files and folders, their places in the archive, level, progress.
$progress:=[]
$status:=ZIP Create archive({files: [{source: $docs.file("a.txt"); destination: "x/y/z.txt"}; {source: $docs.file("a.txt"); destination: "w/"}; {source: $docs; option: ZIP Ignore invisible files}]; \
	level: 10; callback: Formula($progress.push($1))}; $zip)
ALERT(JSON Stringify($status)+JSON Stringify([$progress[0]; $progress[$progress.length-1]]))
ALERT(ZIP Read archive($zip).root.files(fk recursive).extract("path").join(","))
$status:=ZIP Create archive({files: $docs.folders(); compression: ZIP Compression none}; $zip)
ALERT(ZIP Read archive($zip).root.folders().extract("name").join(","))

// A password.
$status:=ZIP Create archive({files: [$docs.file("a.txt"); $docs.folder("sub")]; password: "pässword"}; $zip)
ALERT(String($status.success))
ALERT(String(ZIP Read archive($zip; "pässword").root.file("a.txt").getText()=("a"*1000))+ZIP Read archive($zip; "pässword").root.folder("sub").files()[0].getText())
Try
	$archive:=ZIP Read archive($zip)
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	ALERT(ZIP Read archive($zip; "wrong").root.file("a.txt").getText())
Catch
	ALERT(String(Last errors[0].errCode))
End try
var $encryption : Integer
For ($encryption; ZIP Encryption AES128; ZIP Encryption AES256)
	$status:=ZIP Create archive({files: [$docs.file("a.txt")]; password: "p"; encryption: $encryption; compression: ZIP Compression none}; $zip)
	ALERT(String(ZIP Read archive($zip; "p").root.file("a.txt").size)+" "+String(Length(ZIP Read archive($zip; "p").root.file("a.txt").getText())))
End for
$status:=ZIP Create archive({files: [$docs.file("a.txt")]; encryption: ZIP Encryption AES256}; $zip)
ALERT(String($status.success)+" "+$status.statusText)

// Failures leave the archive that was there.
$status:=ZIP Create archive($docs.file("none.txt"); $zip)
ALERT(String($status.success)+" "+String($status.status#0)+" "+String(Position("Cannot create ZIP archive"; $status.statusText))+" "+String($zip.exists))
$status:=ZIP Create archive({files: [{source: $docs.file("a.txt"); destination: "../../x.txt"}]}; $zip)
ALERT(String($status.success))
$status:=ZIP Create archive({}; $zip)
ALERT(String($status.success))
Try
	$status:=ZIP Create archive({files: [$docs]; compression: ZIP Compression LZMA}; $zip)
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$status:=ZIP Create archive(Null; $zip)
Catch
	ALERT(String(Last errors[0].errCode))
End try
$docs.file("no.zip").setText("this is no archive")
Try
	$archive:=ZIP Read archive($docs.file("no.zip"))
Catch
	ALERT(String(Last errors[0].errCode))
End try
Try
	$archive:=ZIP Read archive($docs.file("none.zip"))
Catch
	ALERT(String(Last errors[0].errCode))
End try
ALERT($folder.folder("zips").files().extract("fullName").join(","))
$folder.delete(Delete with contents)
