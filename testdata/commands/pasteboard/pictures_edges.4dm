// docs: commands/set-picture-to-pasteboard, commands/get-picture-from-pasteboard, commands/pasteboard-data-size
// A copy goes in; native formats; what was there goes; text, files and nothing instead of a picture; large; wrong types.

var $b : Blob
var $p; $q; $mask; $none : Picture
var $v : Variant
var $w; $h : Integer

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $b)
BLOB TO PICTURE($b; $p)

// a copy: changing the variable afterwards changes nothing there
$q:=$p
SET PICTURE TO PASTEBOARD($q)
TRANSFORM PICTURE($q; Scale; 10; 10)
GET PICTURE FROM PASTEBOARD($q)
ALERT(String(OK)+" "+String(Equal pictures($p; $q; $mask)))

// the native format
$q:=$p
CONVERT PICTURE($q; ".jpg")
SET PICTURE TO PASTEBOARD($q)
ALERT(String(Pasteboard data size("com.4d.private.picture.jpeg")>0)+" "+String(Pasteboard data size("com.4d.private.picture.tiff"))+" "+String(Pasteboard data size("com.4d.private.text.native")))
$q:=$p
CONVERT PICTURE($q; ".gif")
SET FILE TO PASTEBOARD("/tmp/a.txt")
SET PICTURE TO PASTEBOARD($q)
ALERT(String(OK)+" "+String(Pasteboard data size("com.4d.private.picture.gif")>0)+" "+String(Pasteboard data size("com.4d.private.picture.jpeg"))+" ["+Get file from pasteboard(1)+"]")

// large
CREATE THUMBNAIL($none; $q; 1200; 900)
SET PICTURE TO PASTEBOARD($q)
GET PICTURE FROM PASTEBOARD($q)
PICTURE PROPERTIES($q; $w; $h)
ALERT(String(OK)+" "+String($w)+"x"+String($h))

// no picture there: OK is 0
CLEAR PASTEBOARD
Try(GET PICTURE FROM PASTEBOARD($q))
ALERT(String(OK))
SET TEXT TO PASTEBOARD("日本")
Try(GET PICTURE FROM PASTEBOARD($q))
ALERT(String(OK))
SET FILE TO PASTEBOARD("/tmp/a.txt")
Try(GET PICTURE FROM PASTEBOARD($q))
ALERT(String(OK))

For each ($v; New collection(12; "text"; True; New collection))
	Try
		SET PICTURE TO PASTEBOARD($v)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// what failed changed nothing
ALERT(Get file from pasteboard(1))
// Undefined is no picture (Concepts/null-undefined: only assignments and parameters of project methods convert it)
Try
	SET PICTURE TO PASTEBOARD({}.none)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try
ALERT(Get file from pasteboard(1))
