// docs: API/FileClass, API/Document, API/Directory, API/FolderClass, commands/file, commands/folder
// What is no folder, no name and no content, Null and Undefined among them, is refused, and the error names the function and the parameter.

var $folder; $none : 4D.Folder
var $f : 4D.File
var $o : Object
var $g : 4D.Function
var $nothing : 4D.File

$o:={}
$folder:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$folder.create()
$f:=$folder.file("a.txt")
$f.setText("x")

For each ($g; [Formula(File(True)); Formula(File(Null)); Formula(File($o.none)); Formula(File("/a"; "platform")); Formula(File("/a"; Null)); Formula(File("rel")); Formula(File("")); \
	Formula(Folder($o)); Formula(Folder(Null)); Formula(Folder($o.none)); Formula(Folder("/a"; "posix")); Formula(Folder("rel")); Formula(Folder("")); Formula(4D.File.new(Null)); Formula(4D.Folder.new(True)); \
	Formula($f.copyTo()); Formula($f.copyTo(Null)); Formula($f.copyTo($o.none)); Formula($f.copyTo("/tmp")); Formula($f.copyTo({})); Formula($f.copyTo($folder; True)); Formula($f.copyTo($folder; "b"; "fk overwrite")); \
	Formula($f.moveTo(Null)); Formula($f.moveTo($o.none)); Formula($f.moveTo("/tmp")); Formula($f.moveTo($folder; 5)); Formula($f.moveTo($folder; Null)); \
	Formula($f.rename(Null)); Formula($f.rename($o.none)); Formula($f.rename(5)); Formula($f.rename("")); Formula($f.rename("a/b")); Formula($f.rename("a:b")); \
	Formula($f.createAlias(Null; "b")); Formula($f.createAlias($o.none; "b")); Formula($f.createAlias("/tmp"; "b")); Formula($f.createAlias($folder; Null)); Formula($f.createAlias($folder; 5)); Formula($f.createAlias($folder; "")); Formula($f.createAlias($folder; "x"; "symbolic")); \
	Formula($f.setText(Null)); Formula($f.setText($o.none)); Formula($f.setText(5)); Formula($f.setText("x"; True)); Formula($f.setText("x"; "none")); Formula($f.setText("x"; "UTF-8"; "LF")); Formula($f.setText("x"; Null)); \
	Formula($f.setContent(Null)); Formula($f.setContent($o.none)); Formula($f.setContent("text")); Formula($f.setContent({})); \
	Formula($f.open(5)); Formula($f.open(Null)); Formula($f.open($o.none)); Formula($f.open("READ")); Formula($f.open({mode: 5})); Formula($f.open({charset: 5})); Formula($f.open({breakModeRead: "no"})); Formula($f.open({breakModeWrite: 9})); \
	Formula($f.setAppInfo(Null)); Formula($f.setAppInfo($o.none)); Formula($f.setAppInfo("x")); Formula($f.setAppInfo([])); \
	Formula($f.getText(Null)); Formula($f.getText(True)); Formula($f.getText("none")); Formula($f.getText("UTF-8"; "LF")); Formula($f.getIcon("big")); Formula($f.getIcon(Null)); Formula($f.getIcon(-5)); \
	Formula($folder.file(5)); Formula($folder.file(Null)); Formula($folder.file($o.none)); Formula($folder.folder([])); Formula($folder.folder(Null)); Formula($folder.files("all")); Formula($folder.files(Null)); \
	Formula($folder.folders("all")); Formula($folder.folders(Null)); Formula($folder.delete("all")); Formula($folder.delete(Null)); Formula($folder.rename(Null)); Formula($folder.rename("..")); Formula($folder.moveTo("/tmp")); Formula($folder.moveTo(Null)); \
	Formula($folder.moveTo($o.none)); Formula($folder.createAlias(Null; "x")); Formula($folder.createAlias($folder; 5)); Formula($folder.copyTo(Null)); Formula($folder.copyTo(5)); Formula($folder.getIcon("x")); Formula($folder.getIcon(Null))])
	Try
		$o.result:=$g.call()
		ALERT("accepted: "+$g.source+" = "+String($o.result#Null))
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Replace string(Last errors[0].message; $folder.path; "…/"))
	End try
End for each
// nothing happened to the file and the folder
ALERT($f.getText()+" "+String($folder.files().length)+String($folder.folders().length))
// functions of nothing
For each ($g; [Formula($nothing.getText()); Formula($nothing.delete()); Formula($none.files())])
	Try
		$o.result:=$g.call()
		ALERT("accepted")
	Catch
		ALERT(String(Last errors[0].errCode#0))
	End try
End for each
$folder.delete(fk recursive)
