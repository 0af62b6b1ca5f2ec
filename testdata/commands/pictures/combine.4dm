// docs: Concepts/picture (the operators), commands/combine-pictures, equal-pictures.
var $blob : Blob
var $p4; $p3; $r; $s; $mask; $none : Picture
var $w; $h : Integer

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p4)
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAYAAAAb4BS0AAAADklEQVR42mP4z8DwH4YBJuYF+3xEEX4AAAAASUVORK5CYII="; $blob)
BLOB TO PICTURE($blob; $p3)
$r:=$p4+$p3
PICTURE PROPERTIES($r; $w; $h)
ALERT("+ "+String($w)+"x"+String($h))
COMBINE PICTURES($s; $p4; Horizontal concatenation; $p3)
ALERT(String(Equal pictures($r; $s; $mask))+" "+String(OK))
$r:=$p4/$p3
PICTURE PROPERTIES($r; $w; $h)
ALERT("/ "+String($w)+"x"+String($h))
$r:=$p4 & $p3
COMBINE PICTURES($s; $p4; Superimposition; $p3)
ALERT("& "+String(Equal pictures($r; $s; $mask)))
COMBINE PICTURES($s; $p4; Superimposition; $p3; 1; 4)
PICTURE PROPERTIES($s; $w; $h)
ALERT("over "+String($w)+"x"+String($h))
// moves and scales
$r:=$p4+50
PICTURE PROPERTIES($r; $w; $h)
ALERT("+50 "+String($w)+"x"+String($h))
$r:=$p4/20
PICTURE PROPERTIES($r; $w; $h)
ALERT("/20 "+String($w)+"x"+String($h))
$r:=$p4*1.5
PICTURE PROPERTIES($r; $w; $h)
ALERT("*1.5 "+String($w)+"x"+String($h))
$r:=$p4*+3
PICTURE PROPERTIES($r; $w; $h)
ALERT("*+3 "+String($w)+"x"+String($h))
$r:=$p4*|2
PICTURE PROPERTIES($r; $w; $h)
ALERT("*|2 "+String($w)+"x"+String($h))
$r*=2
PICTURE PROPERTIES($r; $w; $h)
ALERT("*=2 "+String($w)+"x"+String($h))
// pictures of different sizes: False, and an empty mask
ALERT(String(Equal pictures($p4; $p3; $mask))+" "+String(OK)+" "+String(Picture size($mask)))
// an empty picture: OK is 0
ALERT(String(Equal pictures($p4; $none; $mask))+" "+String(OK))
// the mask of | is black where the pictures are the same
$r:=$p4 | $p4
$s:=$p4
TRANSFORM PICTURE($s; Crop; 0; 0; 1; 1)
PICTURE PROPERTIES($s; $w; $h)
ALERT("crop "+String($w)+"x"+String($h))
Try
	ALERT(String($p4="a"))
Catch
	ALERT(String(Last errors[0].errCode))
End try
