// docs: commands/transform-picture: "a vectorial picture will remain vectorial after its transformation". SVG is kept and scaled, but not drawn: a documented difference.
var $blob : Blob
var $p; $mask : Picture
var $w; $h : Integer
var $t : Text
ARRAY TEXT($formats; 0)

TEXT TO BLOB("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40px\" viewBox=\"0 0 20 10\"><rect width=\"5\" height=\"5\"/></svg>"; $blob; UTF8 text without length)
BLOB TO PICTURE($blob; $p)
PICTURE PROPERTIES($p; $w; $h)
ALERT(String($w)+"x"+String($h))
$p:=$p*2
PICTURE PROPERTIES($p; $w; $h)
GET PICTURE FORMATS($p; $formats)
ALERT(String($w)+"x"+String($h)+" "+$formats{1})
PICTURE TO BLOB($p; $blob; ".svg")
ALERT(BLOB to text($blob; UTF8 text without length))
PICTURE TO BLOB($p; $blob; ".png")
ALERT(String(OK)+" "+String(BLOB size($blob)))
