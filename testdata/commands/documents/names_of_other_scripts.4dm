// docs: commands/copy-document, move-document, document-list, folder-list, document-to-blob, get-document-properties, append-document, test-path-name, delete-folder:
// names of other scripts and outside the BMP, an existing target with and without *, what is not there, a large document, many.
var $base; $sep; $name; $t : Text
var $b : Blob
var $ref : Time
var $locked; $invisible : Boolean
var $d; $d2 : Date
var $h; $h2 : Time
var $i : Integer
ARRAY TEXT($names; 0)

$sep:=Folder separator
$base:=Temporary folder+Generate UUID+$sep
CREATE FOLDER($base+"größe 日本"+$sep; *)
FOLDER LIST($base; $names)
ALERT(String(Size of array($names))+" "+$names{1})
$name:=$base+"größe 日本"+$sep+"🎈 é.txt"
TEXT TO DOCUMENT($name; "日𝒳"; "UTF-8")
DOCUMENT LIST($base+"größe 日本"+$sep; $names)
ALERT(String(Size of array($names))+" "+$names{1})
COPY DOCUMENT($name; $base; "копия.txt")
ALERT(Document to text($base+"копия.txt"; "UTF-8"))
TEXT TO DOCUMENT($base+"копия.txt"; "other"; "UTF-8")
Try
	COPY DOCUMENT($name; $base+"копия.txt")
	ALERT("copied over")
Catch
	ALERT("exists: "+Document to text($base+"копия.txt"; "UTF-8"))
End try
COPY DOCUMENT($name; $base+"копия.txt"; *)
ALERT(Document to text($base+"копия.txt"; "UTF-8"))
MOVE DOCUMENT($base+"копия.txt"; $base+"größe 日本"+$sep+"moved")
ALERT(String(Test path name($base+"копия.txt")<0)+" "+String(Test path name($base+"größe 日本"+$sep+"moved")=Is a document))
$ref:=Append document($name)
SEND PACKET($ref; "é")
CLOSE DOCUMENT($ref)
DOCUMENT TO BLOB($name; $b)
ALERT(Convert to text($b; "UTF-8")+" "+String(OK))
GET DOCUMENT PROPERTIES($name; $locked; $invisible; $d; $h; $d2; $h2)
ALERT(String($locked)+" "+String($invisible)+" "+String($d2#!00-00-00!))
COPY DOCUMENT($base+"größe 日本"+$sep; $base; "zwei")
ALERT(String(Test path name($base+"zwei"+$sep+"moved")=Is a document))
// none
Try
	MOVE DOCUMENT($base+"none"; $base+"x")
	ALERT("moved")
Catch
	ALERT("nothing to move")
End try
Try
	DOCUMENT TO BLOB($base+"none"; $b)
	ALERT("read")
Catch
	ALERT("nothing to read, OK "+String(OK))
End try
For each ($t; ["DOCUMENT LIST"; "FOLDER LIST"])
	ARRAY TEXT(vNames; 1)
	vPath:=$base+"none"+$sep
	Try
		EXECUTE FORMULA($t+"(vPath; vNames)")
		ALERT($t+" "+String(Size of array(vNames)))
	Catch
		ALERT($t+": no such folder")
	End try
End for each
// an empty folder, and one of many documents
CREATE FOLDER($base+"viele"+$sep)
ARRAY TEXT($names; 3)
DOCUMENT LIST($base+"viele"+$sep; $names)
ALERT(String(Size of array($names)))
For ($i; 1; 300)
	TEXT TO DOCUMENT($base+"viele"+$sep+String($i; "000")+"é"; "")
End for
DOCUMENT LIST($base+"viele"+$sep; $names)
SORT ARRAY($names)
ALERT(String(Size of array($names))+" "+$names{300})
SET BLOB SIZE($b; 0)
SET BLOB SIZE($b; 3000000; 9)
BLOB TO DOCUMENT($base+"large"; $b)
COPY DOCUMENT($base+"large"; $base+"large2")
SET BLOB SIZE($b; 0)
DOCUMENT TO BLOB($base+"large2"; $b)
ALERT(String(BLOB size($b))+" "+String($b{2999999}))
DELETE FOLDER($base; Delete with contents)
ALERT(String(Test path name($base)<0))
