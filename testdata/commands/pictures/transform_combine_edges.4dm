// docs: commands/transform-picture, commands/combine-pictures
// Sizes after each transformation and combination, offsets, sources kept, large and empty pictures, wrong types, Null and Undefined.

var $blob : Blob
var $p; $wide; $q; $r; $mask; $none : Picture
var $w; $h; $operator : Integer
var $o : Object
var $v : Variant
$o:=New object

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p)
CREATE THUMBNAIL($none; $wide; 30; 10)

$q:=$wide
TRANSFORM PICTURE($q; Scale; 1.5; 0.5)
PICTURE PROPERTIES($q; $w; $h)
ALERT("scale "+String($w)+"x"+String($h))
TRANSFORM PICTURE($q; Reset)
PICTURE PROPERTIES($q; $w; $h)
ALERT("reset "+String($w)+"x"+String($h))
TRANSFORM PICTURE($q; Crop; 5; 2; 20; 6)
PICTURE PROPERTIES($q; $w; $h)
ALERT("crop "+String($w)+"x"+String($h))
// what was cropped cannot be undone
TRANSFORM PICTURE($q; Reset)
PICTURE PROPERTIES($q; $w; $h)
ALERT("crop, reset "+String($w)+"x"+String($h))
For each ($operator; New collection(Flip horizontally; Flip vertically; Fade to grey scale))
	$q:=$wide
	TRANSFORM PICTURE($q; $operator)
	PICTURE PROPERTIES($q; $w; $h)
	ALERT(String($operator)+" "+String($w)+"x"+String($h))
End for each
// the source of an assignment stays as it was
PICTURE PROPERTIES($wide; $w; $h)
ALERT("source "+String($w)+"x"+String($h))

For each ($operator; New collection(Horizontal concatenation; Vertical concatenation; Superimposition))
	COMBINE PICTURES($r; $wide; $operator; $p)
	PICTURE PROPERTIES($r; $w; $h)
	ALERT(String($operator)+" "+String($w)+"x"+String($h))
End for each
COMBINE PICTURES($r; $wide; Superimposition; $p; 29; 20)
PICTURE PROPERTIES($r; $w; $h)
ALERT("offset "+String($w)+"x"+String($h))
// the result may be a source
COMBINE PICTURES($r; $p; Horizontal concatenation; $p)
COMBINE PICTURES($r; $r; Vertical concatenation; $r)
PICTURE PROPERTIES($r; $w; $h)
ALERT("twice "+String($w)+"x"+String($h)+" "+String(Equal pictures($p; $p; $mask)))

// large
CREATE THUMBNAIL($none; $q; 1000; 800)
COMBINE PICTURES($r; $q; Horizontal concatenation; $q)
TRANSFORM PICTURE($r; Crop; 500; 400; 1000; 400)
PICTURE PROPERTIES($r; $w; $h)
ALERT("large "+String($w)+"x"+String($h))

For each ($v; New collection(12; "text"; True; New object))
	Try
		TRANSFORM PICTURE($v; Reset)
		ALERT("accepted")
	Catch
		ALERT("refused "+String(Last errors[0].errCode#0))
	End try
	Try
		COMBINE PICTURES($r; $p; Superimposition; $v)
		ALERT("accepted")
	Catch
		ALERT("refused "+String(Last errors[0].errCode#0))
	End try
End for each
For each ($v; New collection("1"; Null; New collection))
	Try
		TRANSFORM PICTURE($q; $v)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		COMBINE PICTURES($r; $p; $v; $p)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	TRANSFORM PICTURE($q; Scale; "2"; 2)
Catch
	ALERT(Last errors[0].message)
End try
Try
	COMBINE PICTURES($r; $p; Superimposition; $p; $o.missing; 1)
Catch
	ALERT(Last errors[0].message)
End try
