// docs: commands/set-picture-metadata, get-picture-metadata, get-picture-keywords: the texts of IPTC in a JPEG picture.
var $empty; $p; $q; $png : Picture
var $text : Text
var $urgency : Integer
var $date : Date
ARRAY TEXT($keywords; 2)
CREATE THUMBNAIL($empty; $png; 12; 10)
$p:=$png
CONVERT PICTURE($p; ".jpg")
PICTURE TO BLOB($p; $jpeg; ".jpg")
BLOB TO PICTURE($jpeg; $p)
$keywords{1}:="France"
$keywords{2}:="Été 日本"
SET PICTURE METADATA($p; IPTC keywords; $keywords)
ALERT("OK "+String(OK))
SET PICTURE METADATA($p; IPTC city; "Nîmes"; IPTC urgency; 5; IPTC credit; !2024-02-29!; IPTC headline; "gone")
SET PICTURE METADATA($p; IPTC headline; "")
GET PICTURE METADATA($p; IPTC city; $text; IPTC urgency; $urgency; IPTC credit; $date)
ALERT($text+" "+String($urgency)+" "+String($date)+" OK "+String(OK))
GET PICTURE METADATA($p; IPTC keywords; $text)
ALERT($text)
ARRAY TEXT($all; 0)
GET PICTURE METADATA($p; IPTC keywords; $all)
ALERT(String(Size of array($all))+" "+$all{2})
GET PICTURE METADATA($p; IPTC headline; $undeclared)
ALERT("<"+$undeclared+"> OK "+String(OK))
// the pixels stay; the bytes carry the metadata
PICTURE PROPERTIES($p; $w; $h)
PICTURE TO BLOB($p; $bytes; ".jpg")
BLOB TO PICTURE($bytes; $q)
GET PICTURE METADATA($q; IPTC city; $text)
ALERT(String($w)+"x"+String($h)+" "+$text+" "+String(BLOB size($bytes)>BLOB size($jpeg)))
// keywords, once and as they are
ARRAY TEXT($keywords; 4)
$keywords{3}:="france"
$keywords{4}:="Mer"
SET PICTURE METADATA($p; IPTC keywords; $keywords)
GET PICTURE KEYWORDS($p; $all)
ALERT(String(Size of array($all)))
GET PICTURE KEYWORDS($p; $all; *)
ALERT(String(Size of array($all))+" "+$all{3})
ALERT(String($p%"mer")+" "+String($p%"Berg"))
// formats without metadata, and no picture
SET PICTURE METADATA($png; IPTC city; "x")
ALERT("PNG OK "+String(OK))
GET PICTURE METADATA($png; IPTC city; $text)
ALERT("<"+$text+"> OK "+String(OK))
GET PICTURE KEYWORDS($empty; $all)
ALERT(String(Size of array($all)))
SET PICTURE METADATA($empty; IPTC city; "x")
ALERT("empty OK "+String(OK))
// large
SET PICTURE METADATA($p; IPTC caption abstract; "é"*16000)
GET PICTURE METADATA($p; IPTC caption abstract; $text)
ALERT(String(OK)+" "+String(Length($text)))
SET PICTURE METADATA($p; IPTC caption abstract; "é"*17000)
ALERT(String(OK))
For each ($f; [Formula(SET PICTURE METADATA($1; EXIF ISO speed ratings; 100)); Formula(GET PICTURE METADATA($1; "IPTC"; $x)); Formula(GET PICTURE METADATA($1; ""; $x)); Formula(SET PICTURE METADATA($1; IPTC city; {a: 1})); \
		Formula(GET PICTURE METADATA("x"; IPTC city; $x))])
	Try
		$f.call(Null; $p)
		ALERT("?")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
