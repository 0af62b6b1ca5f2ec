// docs: commands/blob-to-picture, picture-to-blob, picture-properties, picture-size, get-picture-formats, convert-picture: a picture through BLOBs and formats.
var $blob; $back : Blob
var $pict : Picture
var $w; $h : Integer
var $codec : Text
ARRAY TEXT($formats; 0)

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $pict)
PICTURE PROPERTIES($pict; $w; $h)
ALERT(String(OK)+" "+String($w)+"x"+String($h)+" "+String(Picture size($pict)=BLOB size($blob)))
GET PICTURE FORMATS($pict; $formats)
ALERT(String(Size of array($formats))+" "+$formats{1})
// its own format gives the same bytes
PICTURE TO BLOB($pict; $back; "image/png")
ALERT(String(OK)+" "+String(BLOB size($back)=BLOB size($blob)))
For each ($codec; [".gif"; ".jpg"; ".bmp"; ".tif"; "image/jpeg"])
	CONVERT PICTURE($pict; $codec; 0.8)
	GET PICTURE FORMATS($pict; $formats)
	PICTURE PROPERTIES($pict; $w; $h)
	ALERT($codec+": "+$formats{1}+" "+String($w)+"x"+String($h))
End for each
// a converter that does not exist
PICTURE TO BLOB($pict; $back; ".nope")
ALERT(String(OK)+" "+String(BLOB size($back)))
// bytes that are no picture
TEXT TO BLOB("no picture"; $blob; UTF8 text without length)
BLOB TO PICTURE($blob; $pict)
ALERT(String(OK)+" "+String(Picture size($pict)))
// unless they are wrapped, under a codec that is not known
BLOB TO PICTURE($blob; $pict; ".mine")
ALERT(String(OK)+" "+String(Picture size($pict)))
PICTURE TO BLOB($pict; $back; ".mine")
ALERT(BLOB to text($back; UTF8 text without length))
