// docs: commands/get-picture-metadata, commands/set-picture-metadata, commands/get-picture-keywords, commands/get-picture-formats
// A tag that is missing among others, other scripts, many keywords, formats without metadata, the format of each codec, wrong types and Null.

var $b : Blob
var $p; $jpeg; $q; $none : Picture
var $city; $headline; $codec : Text
var $i : Integer
var $v : Variant
ARRAY TEXT($keywords; 0)
ARRAY TEXT($formats; 2)

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $b)
BLOB TO PICTURE($b; $p)
$jpeg:=$p
CONVERT PICTURE($jpeg; ".jpg")

// at least one tag is not found: OK is 0, the others are read
SET PICTURE METADATA($jpeg; IPTC city; "東京 😀")
GET PICTURE METADATA($jpeg; IPTC headline; $headline; IPTC city; $city)
ALERT(String(OK)+" "+$city+" ["+$headline+"]")
GET PICTURE METADATA($jpeg; IPTC city; $city)
ALERT(String(OK)+" "+$city)

// an empty string erases
SET PICTURE METADATA($jpeg; IPTC city; "")
GET PICTURE METADATA($jpeg; IPTC city; $city)
ALERT(String(OK)+" ["+$city+"]")

// keywords: none, many, distinct ones
GET PICTURE KEYWORDS($jpeg; $keywords)
ALERT(String(Size of array($keywords)))
ARRAY TEXT($keywords; 500)
For ($i; 1; 500)
	$keywords{$i}:="слово "+String($i%250)
End for
SET PICTURE METADATA($jpeg; IPTC keywords; $keywords)
GET PICTURE KEYWORDS($jpeg; $made)
ALERT(String(Size of array($made))+" "+$made{1}+" "+$made{500})
GET PICTURE KEYWORDS($jpeg; $made; *)
ALERT(String(Size of array($made)))

// a copy has them, a conversion to a format that does not support them has not
$q:=$jpeg
GET PICTURE KEYWORDS($q; $made; *)
ALERT(String(Size of array($made)))
CONVERT PICTURE($q; ".gif")
GET PICTURE KEYWORDS($q; $made; *)
ALERT(String(Size of array($made)))

For each ($codec; New collection(".png"; ".jpg"; ".gif"; ".bmp"; ".tif"))
	$q:=$p
	CONVERT PICTURE($q; $codec)
	GET PICTURE FORMATS($q; $formats)
	ALERT(String(Size of array($formats))+" "+$formats{1})
End for each
GET PICTURE FORMATS($none; $formats)
ALERT(String(Size of array($formats)))

For each ($v; New collection(12; "text"; New collection))
	Try
		GET PICTURE KEYWORDS($v; $keywords)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		GET PICTURE FORMATS($v; $formats)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	GET PICTURE METADATA($jpeg; Null; $city)
Catch
	ALERT(Last errors[0].message)
End try
