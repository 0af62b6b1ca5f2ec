// docs: commands/zip-create-archive, commands/zip-read-archive, API/ZipFileClass, API/ZipFolderClass
// What is no file, no folder, no structure, Null and Undefined among them; archives that are none; what a status says; other scripts; many and large files.

var $folder : 4D.Folder
var $zip : 4D.File
var $o; $status : Object
var $g : 4D.Function
var $i : Integer
var $archive : 4D.ZipArchive

$o:={}
$folder:=Folder(Temporary folder; fk platform path).folder("größe-"+Generate UUID)
$folder.create()
$zip:=$folder.file("größe 日本.zip")
$folder.file("no.zip").setText("this is no archive")
$folder.file("a.txt").setText("a")

For each ($g; [Formula(ZIP Create archive(Null; $zip)); Formula(ZIP Create archive($o.none; $zip)); Formula(ZIP Create archive("a.txt"; $zip)); Formula(ZIP Create archive([]; $zip)); Formula(ZIP Create archive($folder)); \
	Formula(ZIP Create archive($folder; "x.zip")); Formula(ZIP Create archive($folder; Null)); Formula(ZIP Create archive($folder; $o.none)); Formula(ZIP Create archive($folder; {})); Formula(ZIP Create archive($folder; $folder)); \
	Formula(ZIP Create archive($folder; $zip; "none")); Formula(ZIP Create archive($folder; $zip; Null)); \
	Formula(ZIP Read archive(Null)); Formula(ZIP Read archive($o.none)); Formula(ZIP Read archive("x.zip")); Formula(ZIP Read archive({})); Formula(ZIP Read archive($folder)); Formula(ZIP Read archive($folder.file("no.zip"))); \
	Formula(ZIP Read archive($folder.file("none.zip"))); Formula(ZIP Read archive($folder.file("no.zip"); 5)); Formula(ZIP Read archive($folder.file("no.zip"); Null))])
	Try
		$o.result:=$g.call()
		ALERT("accepted: "+$g.source+" "+JSON Stringify($o.result))
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Replace string(Replace string(Last errors[0].message; $folder.path; "…/"); $folder.name; "NAME"))
	End try
End for each

// a status says why there is no archive: nothing to compress, wrong structures, a source that is not there
For each ($status; [{}; {files: []}; {files: Null}; {files: "a"}; {files: [5]}; {files: [Null]}; {files: [{}]}; {files: [{source: "a"}]}; {files: [$folder.file("none")]}; {files: [{source: $folder.folder("none")}]}; \
	{files: [{source: $folder.file("a.txt"); destination: "../x"}]}; {files: [$folder.file("a.txt")]; level: 0}; {files: [$folder.file("a.txt")]; level: 1000000}; {files: [$folder.file("a.txt")]; level: "high"}; \
	{files: [$folder.file("a.txt")]; compression: 99}; {files: [$folder.file("a.txt")]; compression: "XZ"}; {files: [$folder.file("a.txt")]; password: Null; level: Null; compression: Null; encryption: Null}; {files: [$folder.file("a.txt")]; compression: ZIP Compression LZMA}; {files: [$folder.file("a.txt")]; encryption: 99; password: "p"}; {files: [$folder.file("a.txt")]; encryption: ZIP Encryption AES128}; \
	{files: [$folder.file("a.txt")]; password: 5}; {files: [$folder.file("a.txt")]; callback: "m"}])
	$zip.delete()
	Try
		$o:=ZIP Create archive($status; $zip)
		ALERT(String($o.success)+" "+String($o.status=0)+" "+Replace string(String($o.statusText); $folder.path; "…/")+" "+String($zip.exists))
	Catch
		ALERT("error "+String(Last errors[0].errCode)+" "+Replace string(Last errors[0].message; $folder.path; "…/")+" "+String($zip.exists))
	End try
End for each
$o:=ZIP Create archive($folder.file("none"); $zip)
ALERT(String($o.success)+" "+Replace string(String($o.statusText); $folder.path; "…/"))
$o:=ZIP Create archive($folder.folder("none"); $zip)
ALERT(String($o.success)+" "+Replace string(String($o.statusText); $folder.path; "…/"))
$folder.delete(fk recursive)
