// docs: commands/copy-document (example 8; "if a folder with the same name already exists ... and it is not empty, 4D checks its contents"), move-document
// Files into files and folders, new names, folders into folders that exist: only a file of the same name is in the way, and * replaces it.

var $base; $s; $t : Text
var $f : 4D.Function
ARRAY TEXT($names; 0)

$s:=Folder separator
$base:=Temporary folder+Generate UUID+$s
CREATE FOLDER($base+"folder1"+$s+"Unterordner 日本"+$s; *)
CREATE FOLDER($base+"folder2")
TEXT TO DOCUMENT($base+"folder1"+$s+"name1"; "one")
TEXT TO DOCUMENT($base+"folder1"+$s+"Unterordner 日本"+$s+"größe 🎈.txt"; "deep")

COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s) // "folder2/name1"
COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s; "new") // "folder2/new"
COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s+"name2") // "folder2/name2"
COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s+"name2"; "new3") // "folder2/new3", name2 is ignored
COPY DOCUMENT($base+"folder1"+$s; $base+"folder2"+$s) // "folder2/folder1/"
COPY DOCUMENT($base+"folder1"+$s; $base+"folder2"+$s; "new folder") // "folder2/new folder/"
ALERT(String(OK))
DOCUMENT LIST($base+"folder2"; $names; Recursive parsing+Posix path)
SORT ARRAY($names)
For each ($t; JSON Parse(JSON Stringify array($names)))
	ALERT($t+": "+Document to text($base+"folder2"+$s+Replace string($t; "/"; $s)))
End for each

// a folder that exists: empty, with other files, with a file of the same name
CREATE FOLDER($base+"folder3"+$s+"folder1"+$s; *)
COPY DOCUMENT($base+"folder1"+$s; $base+"folder3"+$s)
ALERT(String(OK)+" "+Document to text($base+"folder3"+$s+"folder1"+$s+"name1"))
DELETE FOLDER($base+"folder3"; Delete with contents)
CREATE FOLDER($base+"folder3"+$s+"folder1"+$s+"Unterordner 日本"+$s; *)
TEXT TO DOCUMENT($base+"folder3"+$s+"folder1"+$s+"Unterordner 日本"+$s+"other"; "kept")
COPY DOCUMENT($base+"folder1"+$s; $base+"folder3"+$s)
ALERT(String(OK)+" "+Document to text($base+"folder3"+$s+"folder1"+$s+"name1")+" "+Document to text($base+"folder3"+$s+"folder1"+$s+"Unterordner 日本"+$s+"other"))
TEXT TO DOCUMENT($base+"folder1"+$s+"name1"; "two")
Try
	COPY DOCUMENT($base+"folder1"+$s; $base+"folder3"+$s)
	ALERT("copied")
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK)+" "+Replace string(Last errors[0].message; $base; "…"))
End try
ALERT(Document to text($base+"folder3"+$s+"folder1"+$s+"name1"))
COPY DOCUMENT($base+"folder1"+$s; $base+"folder3"+$s; *)
ALERT(String(OK)+" "+Document to text($base+"folder3"+$s+"folder1"+$s+"name1")+" "+Document to text($base+"folder3"+$s+"folder1"+$s+"Unterordner 日本"+$s+"other"))

// what is in the way, what is not there, a folder into itself or a file
For each ($f; [Formula(COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s)); Formula(COPY DOCUMENT($base+"none"; $base+"x")); Formula(COPY DOCUMENT($base+"folder1"; $base+"x")); \
	Formula(COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"none"+$s)); Formula(COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"none"+$s+"x")); \
	Formula(COPY DOCUMENT($base+"folder1"+$s; $base+"x")); Formula(COPY DOCUMENT($base+"folder1"+$s; $base+"folder1"+$s)); Formula(COPY DOCUMENT($base+"folder1"+$s; $base; *)); \
	Formula(COPY DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder1"+$s; *)); \
	Formula(MOVE DOCUMENT($base+"none"; $base+"x")); Formula(MOVE DOCUMENT($base+"folder1"+$s+"name1"; $base+"none"+$s+"x")); \
	Formula(MOVE DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s+"name1"))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" "+String(OK)+" "+Replace string(Last errors[0].message; $base; "…"))
	End try
End for each
MOVE DOCUMENT($base+"folder1"+$s+"name1"; $base+"folder2"+$s+"名前 é.txt")
ALERT(String(OK)+" "+Document to text($base+"folder2"+$s+"名前 é.txt")+" "+String(Test path name($base+"folder1"+$s+"name1")<0))
DELETE FOLDER($base; Delete with contents)
