// docs: commands/theme/Pictures: empty pictures, empty and long names and codecs, sizes of 0, below and far too large, codecs of other scripts, a picture of a million pixels,
// what Undefined is.

var $p; $q; $big; $mask; $none : Picture
var $blob; $bytes; $empty : Blob
var $t; $path : Text
var $w; $h; $i; $n : Integer
var $o : Object
var $ok : Boolean

$o:={}
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p)
// the empty picture
ALERT(String(Picture size($none))+" ["+Get picture file name($none)+"]")
$ok:=Equal pictures($none; $p; $mask)
ALERT(String($ok)+" "+String(OK)+" "+String(Picture size($mask)))
$ok:=Equal pictures($none; $none; $mask)
ALERT(String(OK))
$q:=$none
CREATE THUMBNAIL($none; $q)  // all of it is free space, which is white
ALERT(String(Picture size($q)>0))
CONVERT PICTURE($q; ".jpg")
PICTURE TO BLOB($none; $bytes; ".png")
ALERT(String(OK)+" "+String(BLOB size($bytes)))
COMBINE PICTURES($q; $none; Horizontal concatenation; $p)
PICTURE PROPERTIES($q; $w; $h)
ALERT(String($w)+"x"+String($h))
COMBINE PICTURES($q; $none; Superimposition; $none)
PICTURE PROPERTIES($q; $w; $h)
ALERT(String($w)+"x"+String($h))
SET PICTURE FILE NAME($none; "日本 🎈.png")
WRITE PICTURE FILE(Temporary folder+Generate UUID+".png"; $none)
ALERT(String(OK))
// an empty BLOB; a BLOB that is no picture, in a codec of one's own, empty and of another script
BLOB TO PICTURE($empty; $q)
ALERT(String(OK)+" "+String(Picture size($q)))
BLOB TO PICTURE($blob; $q; "")
ALERT(String(OK)+" "+String(Equal pictures($p; $q; $mask)))
SET BLOB SIZE($bytes; 100000; 65)
BLOB TO PICTURE($bytes; $q)
ALERT(String(OK)+" "+String(Picture size($q)))
For each ($t; ["größe.日本"; "k"*6000; ".png"])
	BLOB TO PICTURE($bytes; $q; $t)
	ALERT(String(OK)+" "+String(Picture size($q)))
	PICTURE TO BLOB($q; $empty; $t)
	ALERT(String(OK)+" "+String(BLOB size($empty)))
	PICTURE TO BLOB($q; $empty; $t+"x")
	ALERT(String(OK)+" "+String(BLOB size($empty)))
End for each
SET BLOB SIZE($empty; 0)
// codecs that are none
For each ($t; [""; "🎈"; "x"*6000; "image/"])
	PICTURE TO BLOB($p; $bytes; $t)
	ALERT(String(OK)+" "+String(BLOB size($bytes)))
	$q:=$p
	Try
		CONVERT PICTURE($q; $t)
		ALERT("converted")
	Catch
		ALERT(Last errors[0].message+" "+String(OK))
	End try
End for each
// sizes
For each ($n; [0; -1; 1; 2147483647])
	Try
		CREATE THUMBNAIL($p; $q; $n; 10)
		PICTURE PROPERTIES($q; $w; $h)
		ALERT(String($n)+" "+String($w)+"x"+String($h)+" "+String(OK))
	Catch
		ALERT(Last errors[0].message+" "+String(OK))
	End try
	Try
		COMBINE PICTURES($q; $p; Superimposition; $p; $n; -$n)
		PICTURE PROPERTIES($q; $w; $h)
		ALERT(String($n)+" "+String($w)+"x"+String($h)+" "+String(OK))
	Catch
		ALERT(Last errors[0].message+" "+String(OK))
	End try
End for each
For each ($n; [0; -1; 2])
	$q:=$p
	Try
		CONVERT PICTURE($q; ".jpg"; $n)
		ALERT("quality "+String($n)+" "+String(OK))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// a million pixels
CREATE THUMBNAIL($p; $big; 1000; 1000; Scaled to fit)
PICTURE PROPERTIES($big; $w; $h)
ALERT(String($w)+"x"+String($h)+" "+String(Picture size($big)>1000))
PICTURE TO BLOB($big; $bytes; ".png")
BLOB TO PICTURE($bytes; $q; "image/png")
ALERT(String(OK)+" "+String(Equal pictures($q; $big; $mask)))
PICTURE PROPERTIES($mask; $w; $h)
ALERT(String($w)+"x"+String($h))
// names: long ones, empty ones, Undefined
SET PICTURE FILE NAME($p; "n"*6000)
ALERT(String(Length(Get picture file name($p))))
SET PICTURE FILE NAME($p; "")
ALERT("["+Get picture file name($p)+"]")
$path:=Temporary folder+("x"*6000)+".png"
WRITE PICTURE FILE($path; $p)
ALERT(String(OK))
READ PICTURE FILE($path; $q)
ALERT(String(OK)+" "+String(Picture size($q))+" "+String(Is picture file($path)))
For each ($t; ["n"*6000; "日本 🎈"; ""])
	Try
		SET PICTURE TO LIBRARY($p; 1000000; $t)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	SET PICTURE FILE NAME($p; $o.none)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try
Try
	GET PICTURE METADATA($p; "IPTC/"+("x"*6000); $t)
Catch
	ALERT(Last errors[0].message)
End try
