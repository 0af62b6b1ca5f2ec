// docs: commands/test-path-name, delete-document, open-document, append-document, create-document, folder-list, document-list, create-folder, get-document-size, get-document-properties,
// set-document-properties, document-to-blob, blob-to-document, move-document, copy-document, delete-folder, document-to-text, text-to-document, create-alias, resolve-alias, show-on-disk,
// localized-document-path, get-document-icon, volume-attributes, select-folder, select-document, convert-path-system-to-posix, convert-path-posix-to-system
// Names and paths that are too long for any system are errors (Test path name: a negative number), with a message that stays readable; commands on texts alone take them.

var $long; $deep; $file : Text
var $f : 4D.Function
var $b : Blob
var $v : Variant
var $p : Picture
var $l; $i : Boolean
var $d : Date
var $t : Time
var $r; $r2; $r3 : Real
ARRAY TEXT($names; 0)

$long:="/"+("größe日本"*1000)
$deep:="/"+("none/"*2000)+"x"
$file:=Temporary folder+Generate UUID
TEXT TO DOCUMENT($file; "x")

ALERT(String(Test path name($long)<0)+" "+String(Test path name($deep)<0)+" "+String(Test path name($long+"/")<0)+" ["+Localized document path(Substring($long; 2))+"]")
For each ($f; [Formula(DELETE DOCUMENT($long)); Formula(Open document($long)); Formula(Append document($long)); Formula(Create document($long)); Formula(FOLDER LIST($long; $names)); \
	Formula(DOCUMENT LIST($deep; $names; 1000000)); Formula(CREATE FOLDER($long)); Formula(CREATE FOLDER($long+"/a/"; *)); Formula(Get document size($long)); \
	Formula(GET DOCUMENT PROPERTIES($long; $l; $i; $d; $t; $d; $t)); Formula(SET DOCUMENT PROPERTIES($long; False; False; $d; $t; $d; $t)); Formula(DOCUMENT TO BLOB($long; $b)); \
	Formula(BLOB TO DOCUMENT($deep; $b)); Formula(MOVE DOCUMENT($long; $file)); Formula(MOVE DOCUMENT($file; $long)); Formula(COPY DOCUMENT($long; $file+"2")); \
	Formula(COPY DOCUMENT($file; $long)); Formula(COPY DOCUMENT($file; Temporary folder; $long)); Formula(DELETE FOLDER($long)); Formula(Document to text($long)); \
	Formula(TEXT TO DOCUMENT($long; "x")); Formula(CREATE ALIAS($long; $file+"3")); Formula(CREATE ALIAS($file; $long)); Formula(RESOLVE ALIAS($long; $v))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT($f.source+" "+String(Last errors[0].errCode<0)+" "+String(Length(Last errors[0].message)<500))
	End try
End for each
DELETE FOLDER($long; Delete with contents) // it is not there: nothing to do
ALERT(String(OK))
SHOW ON DISK($long)
ALERT(String(OK))
VOLUME ATTRIBUTES($long; $r; $r2; $r3)
ALERT(String(OK)+" "+String($r)+" "+String($r2)+" "+String($r3))
GET DOCUMENT ICON($long; $p; 1024)
ALERT(String(Picture size($p)>0))
ALERT("["+Select folder($long; $long; 1000000)+"] "+String(OK)+" ["+Select document($long; $long; $long; 1000000; $names)+"] "+String(OK)+" "+String(Size of array($names)))

// texts alone: the path has not to exist
ALERT(String(Convert path system to POSIX($deep)=$deep)+" "+String(Length(Convert path system to POSIX("/"+("ä"*3000); *)))+" "+String(Convert path POSIX to system($deep)=$deep)+" "+String(Length(Convert path POSIX to system("/"+("%C3%A4"*3000); *))))
ALERT(String(Length(Object to path({parentFolder: $deep+"/"; name: $long; extension: "."+("e"*5000); isFolder: True}))-Length($deep)-Length($long)))
ALERT(Document to text($file))
DELETE DOCUMENT($file)
