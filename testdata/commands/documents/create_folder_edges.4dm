// docs: commands/create-folder ("the string must end with a folder separator"; example 5: the name of a document is ignored), delete-folder (-47, -120), test-path-name, folder-list
// Hierarchies with and without *, names of documents at the end, other scripts, what exists already, what is a file.

var $base; $s : Text
var $f : 4D.Function
ARRAY TEXT($names; 0)

$s:=Folder separator
$base:=Temporary folder+Generate UUID+$s
CREATE FOLDER($base)
ALERT(String(OK)+" "+String(Test path name($base))+" "+String(Test path name(Substring($base; 1; Length($base)-1)))+" "+String(Test path name(""))+" "+String(Test path name($base+"none")<0))
CREATE FOLDER($base+"Größe 日本 🎈")
CREATE FOLDER($base+"a"+$s+"b"+$s+"c"+$s; *)
CREATE FOLDER($base+"d"+$s+"e"+$s+"Doc.txt"; *) // the name of the document is ignored, with an extension
CREATE FOLDER($base+"f"+$s+"README"; *) // and without one
CREATE FOLDER($base+"a"+$s+"b"+$s; *) // it is there: no error
ALERT(String(OK)+" "+String(Test path name($base+"a"+$s+"b"+$s+"c"))+" "+String(Test path name($base+"d"+$s+"e"))+" "+String(Test path name($base+"d"+$s+"e"+$s+"Doc.txt")<0)+" "+String(Test path name($base+"f"))+" "+String(Test path name($base+"f"+$s+"README")<0))
FOLDER LIST($base; $names)
SORT ARRAY($names)
ALERT(JSON Stringify array($names))
FOLDER LIST($base+"f"; $names)
ALERT(String(Size of array($names)))
TEXT TO DOCUMENT($base+"file"; "x")
ALERT(String(Test path name($base+"file")))

For each ($f; [Formula(CREATE FOLDER($base)); Formula(CREATE FOLDER($base+"x"+$s+"y")); Formula(CREATE FOLDER($base+"file")); Formula(CREATE FOLDER($base+"file"+$s; *)); \
	Formula(CREATE FOLDER($base+"file"+$s+"x"+$s; *)); Formula(CREATE FOLDER("")); Formula(CREATE FOLDER(""; *)); Formula(FOLDER LIST($base+"file"; $names)); Formula(FOLDER LIST($base+"none"; $names)); \
	Formula(DELETE FOLDER($base)); Formula(DELETE FOLDER($base+"none")); Formula(DELETE FOLDER($base+"file")); Formula(DELETE FOLDER($base+"none"; Delete only if empty))])
	OK:=7
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(String(Last errors[0].errCode)+" OK="+String(OK)+" "+Replace string(Last errors[0].message; $base; "…"))
	End try
End for each
DELETE FOLDER($base+"Größe 日本 🎈")
ALERT(String(OK)+" "+String(Test path name($base+"Größe 日本 🎈")<0))
DELETE FOLDER($base; Delete with contents)
DELETE FOLDER($base; Delete with contents) // it is not there: nothing, no error
ALERT(String(OK)+" "+String(Test path name($base)<0))
