// docs: commands/variable-to-blob, API/VectorClass, API/BlobClass, API/FormulaClass
// What is streamable goes through a BLOB as it is; pointers in objects become what they point to; what cannot be written is an error with OK 0.

var $b; $scalar : Blob
var $o; $p : Object
var $offset : Integer
var greeting : Text
greeting:="héllo 🎈"
ARRAY LONGINT($numbers; 2)
$numbers{2}:=5

TEXT TO BLOB("bytes"; $scalar; UTF8 text without length)
$o:=New object("blob"; 4D.Blob.new($scalar); "vector"; 4D.Vector.new([1.5; -2]); "formula"; Formula($1+1); "file"; File("/RESOURCES/a.txt"); \
	"folder"; Folder("/PACKAGE"); "pointer"; ->greeting; "array"; ->$numbers; "null"; Null; "time"; ?01:00:00?)
VARIABLE TO BLOB($o; $b)
ALERT(String(OK))
BLOB TO VARIABLE($b; $p; $offset)
ALERT(String(OK)+" "+String($offset=BLOB size($b)))
ALERT(BLOB to text($p.blob; UTF8 text without length)+" "+JSON Stringify($p.vector.toCollection())+" "+String($p.formula.call(Null; 41))+" "+$p.file.path+" "+String($p.folder.isFolder))
ALERT($p.pointer+" "+JSON Stringify($p.array)+" "+String($p.null=Null)+" "+String($p.time))

// scalars
var $t : Text
var $r : Real
var $d : Date
VARIABLE TO BLOB("a constant"; $b)
BLOB TO VARIABLE($b; $t)
ALERT($t)
VARIABLE TO BLOB($scalar; $b; *)
$offset:=BLOB size($b)
VARIABLE TO BLOB(!2024-02-29!; $b; $offset)
ALERT(String($offset=BLOB size($b)))

// refused
For each ($o; New collection(New object("s"; New signal); New object("f"; Formula($t))))
	OK:=1
	Try
		VARIABLE TO BLOB($o; $b)
		ALERT("no error")
	Catch
		ALERT(String(Last errors[0].errCode)+" "+String(OK))
	End try
End for each

// damaged
For each ($r; New collection(0; 3; 4; 20))
	VARIABLE TO BLOB(New object("a"; New collection(1; 2; "three")); $b)
	SET BLOB SIZE($b; $r)
	$t:="unchanged"
	BLOB TO VARIABLE($b; $t)
	ALERT(String(OK)+" "+$t)
End for each
