// docs: commands/transform-picture, create-thumbnail: what can be undone and what not.
var $blob : Blob
var $p; $q; $mask : Picture
var $w; $h : Integer

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p)
$q:=$p
// reduced to 1 % and enlarged by 100 it is what it was
TRANSFORM PICTURE($q; Scale; 0.01; 0.01)
TRANSFORM PICTURE($q; Scale; 100; 100)
ALERT("scale "+String(Equal pictures($p; $q; $mask)))
TRANSFORM PICTURE($q; Flip horizontally)
ALERT("flipped "+String(Equal pictures($p; $q; $mask)))
TRANSFORM PICTURE($q; Flip horizontally)
ALERT("twice "+String(Equal pictures($p; $q; $mask)))
TRANSFORM PICTURE($q; Flip vertically)
TRANSFORM PICTURE($q; Translate; 3; 4)
PICTURE PROPERTIES($q; $w; $h)
ALERT("moved "+String($w)+"x"+String($h))
TRANSFORM PICTURE($q; Reset)
ALERT("reset "+String(Equal pictures($p; $q; $mask)))
TRANSFORM PICTURE($q; Fade to grey scale)
TRANSFORM PICTURE($q; Reset)
ALERT("grey "+String(Equal pictures($p; $q; $mask)))
$q:=$p
TRANSFORM PICTURE($q; Transparency; 0x00FF0000)
ALERT("transparent "+String(Equal pictures($p; $q; $mask)))
Try
	TRANSFORM PICTURE($q; 77)
Catch
	ALERT(Last errors[0].message)
End try
CREATE THUMBNAIL($p; $q)
PICTURE PROPERTIES($q; $w; $h)
ALERT("thumbnail "+String($w)+"x"+String($h))
CREATE THUMBNAIL($p; $q; 10; 20; Scaled to fit)
PICTURE PROPERTIES($q; $w; $h)
ALERT("thumbnail "+String($w)+"x"+String($h))
Try
	CREATE THUMBNAIL($mask*0; $q; -1; 1)
Catch
	ALERT(String(OK))
End try
// the thumbnail of an empty picture is all free space, which is white
var $none : Picture
CREATE THUMBNAIL($none; $q; 12; 10)
PICTURE PROPERTIES($q; $w; $h)
ALERT("of nothing "+String($w)+"x"+String($h)+" OK "+String(OK))
ALERT("equal to itself "+String(Equal pictures($q; $q; $mask))+", Null "+String($q=Null)+", the empty one "+String($none=Null))
