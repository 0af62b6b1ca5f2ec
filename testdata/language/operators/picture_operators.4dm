// docs: Concepts/picture
// The table of picture operators, by the sizes of the results: a picture of 2x2 and one of 3x1.

var $blob : Blob
var $p1; $p2; $r : Picture
var $w; $h : Integer
var $sizes : Collection:=[]

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p1)
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAYAAAAb4BS0AAAADklEQVR42mP4z8DwH4YBJuYF+3xEEX4AAAAASUVORK5CYII="; $blob)
BLOB TO PICTURE($blob; $p2)
$r:=$p1+$p2  // to the right
PICTURE PROPERTIES($r; $w; $h)
ALERT("+ "+String($w)+"x"+String($h))
$r:=$p1/$p2  // below
PICTURE PROPERTIES($r; $w; $h)
ALERT("/ "+String($w)+"x"+String($h))
$r:=$p1 & $p2  // on top of each other
PICTURE PROPERTIES($r; $w; $h)
ALERT("& "+String($w)+"x"+String($h))
$r:=$p1 | $p1  // the mask of two pictures of the same size
PICTURE PROPERTIES($r; $w; $h)
ALERT("| "+String($w)+"x"+String($h))
$r:=$p1 | $p2  // a blank picture if the sizes differ
ALERT("| "+String(Picture size($r)))
$r:=$p1+50  // moved to the right
PICTURE PROPERTIES($r; $w; $h)
ALERT("+50 "+String($w)+"x"+String($h))
$r:=$p1/50  // moved down
PICTURE PROPERTIES($r; $w; $h)
ALERT("/50 "+String($w)+"x"+String($h))
$r:=$p1*1.5  // 50 % bigger
PICTURE PROPERTIES($r; $w; $h)
ALERT("*1.5 "+String($w)+"x"+String($h))
$r:=$p1*+3  // three times wider
PICTURE PROPERTIES($r; $w; $h)
ALERT("*+3 "+String($w)+"x"+String($h))
$r:=$p1*|2  // twice as tall
PICTURE PROPERTIES($r; $w; $h)
ALERT("*|2 "+String($w)+"x"+String($h))
ALERT("% "+String($p1%"Mer"))  // no keywords
