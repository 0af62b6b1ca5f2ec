// docs: commands/get-document-size, get-document-properties, set-document-properties, document-list, folder-list, delete-document, show-on-disk, get-document-icon, test-path-name,
// convert-path-system-to-posix, convert-path-posix-to-system, object-to-path, system-folder, get-4d-folder, localized-document-path, create-alias, resolve-alias, volume-attributes
// Empty paths, numbers at their edges, names with blanks and of other scripts, encoded paths, objects with too little in them.

var $f : 4D.Function
var $p : Picture
var $l; $i : Boolean
var $d : Date
var $t : Time
var $r; $r2; $r3 : Real
var $w; $h : Integer
var $v : Variant
var $path; $target : Text
ARRAY TEXT($names; 1)

// an empty path names nothing
For each ($f; [Formula(Get document size("")); Formula(GET DOCUMENT PROPERTIES(""; $l; $i; $d; $t; $d; $t)); Formula(SET DOCUMENT PROPERTIES(""; True; True; $d; $t; $d; $t)); \
	Formula(DOCUMENT LIST(""; $names)); Formula(FOLDER LIST(""; $names)); Formula(DELETE DOCUMENT("")); Formula(DOCUMENT TO BLOB(""; $v)); Formula(Document to text("")); \
	Formula(TEXT TO DOCUMENT(""; "x")); Formula(CREATE ALIAS(Temporary folder; "")); Formula(RESOLVE ALIAS(""; $target))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT(String(Test path name(""))+" ["+Localized document path("")+"]")
CREATE ALIAS(""; Temporary folder+"x") // does nothing, says the page
SHOW ON DISK("")
ALERT(String(OK))
SHOW ON DISK(""; *)
ALERT(String(OK))
VOLUME ATTRIBUTES(""; $r; $r2; $r3)
ALERT(String(OK)+" "+String($r)+" "+String($r2)+" "+String($r3))
// the size of an icon: 0 is the largest
For each ($v; [0; 1; 16])
	GET DOCUMENT ICON("größe.txt"; $p; $v)
	PICTURE PROPERTIES($p; $w; $h)
	ALERT(String($w)+"x"+String($h))
End for each
Try
	GET DOCUMENT ICON("größe.txt"; $p; -1)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try

// paths in POSIX syntax and back; only with * they are encoded
For each ($path; ["/file 2.txt"; "/größe/日本 🎈"; "/a/b/"; "/"; "/100%/x?y#z"; "/a//b/../c"])
	ALERT(Convert path system to POSIX($path)+" "+Convert path system to POSIX($path; *)+" "+Convert path POSIX to system($path)+" "+Convert path POSIX to system(Convert path system to POSIX($path; *); *))
End for each
ALERT(Convert path POSIX to system("/file%202.txt")+" "+Convert path POSIX to system("/file%202.txt"; *)+" "+Convert path POSIX to system("/a%2Gb%"; *))
// a relative path is completed with the folder of the database
ALERT(String(Convert path system to POSIX("x y")=(Convert path system to POSIX(Get 4D folder(Database folder))+"x y")))
ALERT("["+Convert path POSIX to system("")+"]")

// objects
For each ($v; [{}; {name: ""}; {name: "é"; isFolder: True}; {parentFolder: "/a"; name: "b"}; {name: 5; extension: True; parentFolder: []}; {name: "a"; extension: "."}; {name: "a"; isFolder: "yes"}; {name: "a"; extension: Null}])
	ALERT("["+Object to path($v)+"]")
End for each

// numbers that name no folder
For each ($v; [-1; 99; 1000000; -2147483648])
	OK:=7
	ALERT("["+System folder($v)+"] ["+Get 4D folder($v)+"] "+String(OK)) // OK: "if the folder parameter is invalid"
End for each
ALERT(String(Get 4D folder(Database folder)#"")+" "+String(OK)+" "+String(Get 4D folder(Database folder; *)=Get 4D folder(Database folder)))
