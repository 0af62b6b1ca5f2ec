// docs: commands/read-picture-file, commands/write-picture-file, commands/is-picture-file, commands/get-picture-file-name, commands/set-picture-file-name, commands/picture-codec-list
// Codecs as MIME types, names with and without extension, bytes kept, Document and OK, no file, large, wrong types, Null and Undefined.

var $blob; $bytes : Blob
var $p; $q; $mask; $none : Picture
var $folder; $path; $t : Text
var $o : Object
var $v : Variant
var $w; $h : Integer
ARRAY TEXT($writers; 0)
ARRAY TEXT($readers; 0)
ARRAY TEXT($names; 0)
$o:=New object

$folder:=Temporary folder+"画像 😀 "+Generate UUID+Folder separator
CREATE FOLDER($folder)
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p)

// the same format and no transformation: written as is
$path:=$folder+"日本.png"
WRITE PICTURE FILE($path; $p)
DOCUMENT TO BLOB($path; $bytes)
ALERT(String(OK)+" "+String(Document=$path)+" "+String(Generate digest($bytes; MD5 digest)=Generate digest($blob; MD5 digest)))

// a MIME type; the codec goes before the extension of the name
$path:=$folder+"photo.png"
WRITE PICTURE FILE($path; $p; "image/jpeg")
DOCUMENT TO BLOB($path; $bytes)
ALERT(String($bytes{0}=0x00FF)+" "+String($bytes{1}=0x00D8))

// Document and OK of READ; the default name comes from the file
Document:=""
READ PICTURE FILE($folder+"日本.png"; $q)
ALERT(String(OK)+" "+String(Document=($folder+"日本.png"))+" "+Get picture file name($q)+" "+String(Equal pictures($p; $q; $mask)))
READ PICTURE FILE($folder+"nothing.png"; $q)
ALERT(String(OK))

// default names
ALERT("["+Get picture file name($none)+"]")
$q:=$p
For each ($t; New collection("été.png"; "日本 😀"; "x"*255; ""))
	SET PICTURE FILE NAME($q; $t)
	ALERT(String(Get picture file name($q)=$t))
End for each

// without * the extension decides, with * the bytes
COPY DOCUMENT($folder+"日本.png"; $folder+"noextension")
TEXT TO DOCUMENT($folder+"text.png"; "日本")
For each ($t; New collection("日本.png"; "noextension"; "text.png"; "nothing.png"; ""))
	ALERT($t+" "+String(Is picture file($folder+$t))+" "+String(Is picture file($folder+$t; *)))
End for each
ALERT(String(Is picture file(""))+" "+String(Is picture file("x"*10000)))

// large
CREATE THUMBNAIL($none; $q; 1500; 1000)
WRITE PICTURE FILE($folder+"large.png"; $q)
READ PICTURE FILE($folder+"large.png"; $q)
PICTURE PROPERTIES($q; $w; $h)
ALERT(String(OK)+" "+String($w)+"x"+String($h))

// the readers hold the writers; as many names as codecs
PICTURE CODEC LIST($writers; $names)
PICTURE CODEC LIST($readers; *)
ALERT(String(Size of array($writers)=Size of array($names))+" "+String(Size of array($readers)>=Size of array($writers))+" "+String(Find in array($writers; ".jpg")>0)+" "+String(Find in array($readers; ".jpg")>0))
DELETE FOLDER($folder; Delete with contents)

For each ($v; New collection(12; True; Null; New object))
	Try
		READ PICTURE FILE($v; $q)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		WRITE PICTURE FILE($v; $p)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Is picture file($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(String(Is picture file($o.missing)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET PICTURE FILE NAME($p; 12)
Catch
	ALERT(Last errors[0].message)
End try
