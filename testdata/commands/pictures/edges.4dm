// docs: commands/read-picture-file, write-picture-file, is-picture-file, picture-properties, picture-size, convert-picture, picture-to-blob, blob-to-picture, create-thumbnail, get-picture-file-name, set-picture-file-name
// Files that are none, bytes that are no picture, formats, empty ones, names of other scripts, a large one.
var $b; $c : Blob
var $p; $q; $empty; $mask : Picture
var $path; $codec : Text
var $w; $h : Integer

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $b)
BLOB TO PICTURE($b; $p)
$path:=Temporary folder+"größe 日本 "+Generate UUID
For each ($codec; [".png"; ".jpg"; ".gif"; ".bmp"; ".tif"])
	WRITE PICTURE FILE($path+$codec; $p; $codec)
	ALERT($codec+" "+String(OK)+" "+String(Is picture file($path+$codec)))
	READ PICTURE FILE($path+$codec; $q)
	PICTURE PROPERTIES($q; $w; $h)
	ALERT(String(OK)+" "+String($w)+"x"+String($h)+" "+String(Picture size($q)>0))
	DELETE DOCUMENT($path+$codec)
End for each
$q:=$p
CONVERT PICTURE($q; ".jpg")
PICTURE TO BLOB($q; $c; ".jpg")
ALERT(String(OK)+" "+String($c{0})+" "+String($c{1}))
SET PICTURE FILE NAME($q; "日本.jpg")
ALERT(Get picture file name($q)+" ["+Get picture file name($p)+"]")
ALERT(String(Picture size($empty)))
PICTURE PROPERTIES($empty; $w; $h)
ALERT(String($w)+"x"+String($h))
CREATE THUMBNAIL($p; $q; 2000; 1500; Scaled to fit)
PICTURE PROPERTIES($q; $w; $h)
ALERT(String($w)+"x"+String($h))
TEXT TO BLOB("no picture"; $c; UTF8 text without length)
Try
	BLOB TO PICTURE($c; $q)
	ALERT(String(OK))
Catch
	ALERT("no picture "+String(OK))
End try
TEXT TO DOCUMENT($path+".png"; "no picture")
ALERT(String(Is picture file($path+".png"))+" "+String(Is picture file($path+".none")))
DELETE DOCUMENT($path+".png")
Try
	READ PICTURE FILE($path+".png"; $q)
	ALERT(String(OK))
Catch
	ALERT("no file "+String(OK))
End try
Try
	CONVERT PICTURE($p; ".nosuchformat")
	ALERT(String(OK))
Catch
	ALERT("no format "+String(OK))
End try
For each ($v; [5; "text"; Null])
	Try
		ALERT(String(Picture size($v)))
	Catch
		ALERT("refused")
	End try
End for each
