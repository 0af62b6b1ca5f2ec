// docs: commands/convert-picture
// Extensions in any case and MIME types, the same format as is, qualities, a chain of formats, an unknown codec, large, wrong types, Null and Undefined.

var $b; $best; $worst : Blob
var $p; $q; $none; $mask : Picture
var $codec : Text
var $w; $h : Integer
var $o : Object
var $v : Variant
ARRAY TEXT($formats; 0)
$o:=New object

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $b)
BLOB TO PICTURE($b; $p)
For each ($codec; New collection(".JPG"; "image/jpeg"; "image/gif"; ".Tif"; "image/png"))
	$q:=$p
	CONVERT PICTURE($q; $codec)
	GET PICTURE FORMATS($q; $formats)
	PICTURE PROPERTIES($q; $w; $h)
	ALERT($codec+" "+$formats{1}+" "+String($w)+"x"+String($h))
End for each

// the same format: as is, to the byte
$q:=$p
CONVERT PICTURE($q; ".png")
PICTURE TO BLOB($q; $best; ".png")
ALERT(String(Generate digest($best; SHA1 digest)=Generate digest($b; SHA1 digest)))

// formats that lose nothing, one after another
For each ($codec; New collection(".bmp"; ".tif"; ".png"))
	CONVERT PICTURE($q; $codec)
End for each
ALERT(String(Equal pictures($p; $q; $mask)))

// 0 compresses more than 1
CREATE THUMBNAIL($p; $q; 300; 200; Scaled to fit)
$none:=$q
CONVERT PICTURE($q; ".jpg"; 1)
CONVERT PICTURE($none; ".jpg"; 0)
PICTURE TO BLOB($q; $best; ".jpg")
PICTURE TO BLOB($none; $worst; ".jpg")
ALERT(String(BLOB size($best)>BLOB size($worst))+" "+String(BLOB size($worst)>0))

// large
CREATE THUMBNAIL($p; $q; 2000; 1000; Scaled to fit)
CONVERT PICTURE($q; ".jpg")
PICTURE PROPERTIES($q; $w; $h)
ALERT(String($w)+"x"+String($h))

For each ($v; New collection(12; True; New object))
	Try
		CONVERT PICTURE($v; ".png")
		ALERT("accepted")
	Catch
		ALERT("refused")
	End try
	Try
		CONVERT PICTURE($q; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	CONVERT PICTURE($q; Null)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT PICTURE($q; $o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT PICTURE($q; ".jpg"; "0.6")
Catch
	ALERT(Last errors[0].message)
End try
