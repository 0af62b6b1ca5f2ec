// docs: Concepts/operators
// Compound assignment of pictures is the operator and an assignment.

var $blob : Blob
var $p1; $p2; $r; $s; $mask : Picture
var $w; $h : Integer

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p1)
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAYAAAAb4BS0AAAADklEQVR42mP4z8DwH4YBJuYF+3xEEX4AAAAASUVORK5CYII="; $blob)
BLOB TO PICTURE($blob; $p2)
$r:=$p1
$r+=$p2
$s:=$p1+$p2
ALERT("+= "+String(Equal pictures($r; $s; $mask)))
$r:=$p1
$r+=5
$s:=$p1+5
ALERT("+=5 "+String(Equal pictures($r; $s; $mask)))
$r-=5
ALERT("-=5 "+String(Equal pictures($r; $p1; $mask)))
$r:=$p1
$r/=$p2
$s:=$p1/$p2
ALERT("/= "+String(Equal pictures($r; $s; $mask)))
$r:=$p1
$r/=5
$s:=$p1/5
ALERT("/=5 "+String(Equal pictures($r; $s; $mask)))
$r:=$p1
$r*=5
PICTURE PROPERTIES($r; $w; $h)
ALERT("*=5 "+String($w)+"x"+String($h))
