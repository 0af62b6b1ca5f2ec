// docs: commands/theme/Pictures: what is no picture, no text where a name or a codec belongs, no number where a size belongs is refused, and the message names the parameter.
// A variable of another type takes no picture.

var $f : 4D.Function
var $blob : Blob
var $p : Picture
var $text : Text
var $n : Integer
var $o : Object
var p; q : Picture
var blob : Blob
var n : Integer

$o:={}
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; blob)
BLOB TO PICTURE(blob; p)
$p:=p
For each ($f; [\
	Formula(Picture size(5)); Formula(Picture size("p")); \
	Formula(PICTURE PROPERTIES(5; n; n)); Formula(PICTURE PROPERTIES({}; n; n)); Formula(PICTURE PROPERTIES(p; n)); \
	Formula(READ PICTURE FILE(5; q)); Formula(READ PICTURE FILE(Null; q)); \
	Formula(WRITE PICTURE FILE(5; p)); Formula(WRITE PICTURE FILE("a.png"; "p")); Formula(WRITE PICTURE FILE("a.png"; p; 5)); Formula(WRITE PICTURE FILE(Null; p)); Formula(WRITE PICTURE FILE("a.png"; p; Null)); \
	Formula(CREATE THUMBNAIL(5; q)); Formula(CREATE THUMBNAIL(p; q; "48")); Formula(CREATE THUMBNAIL(p; q; 48; 48; Scaled to fit; "8")); Formula(CREATE THUMBNAIL(p; q; 48; 48; 1)); \
	Formula(BLOB TO PICTURE("text"; q)); Formula(BLOB TO PICTURE(p; q)); Formula(BLOB TO PICTURE(Null; q)); Formula(BLOB TO PICTURE(blob; q; 5)); Formula(BLOB TO PICTURE(blob; q; Null)); \
	Formula(PICTURE TO BLOB(5; blob; ".png")); Formula(PICTURE TO BLOB(p; blob; 5)); Formula(PICTURE TO BLOB(p; blob; Null)); Formula(PICTURE TO BLOB(p; blob)); \
	Formula(COMBINE PICTURES(q; 5; 1; p)); Formula(COMBINE PICTURES(q; p; "1"; p)); Formula(COMBINE PICTURES(q; p; 0; p)); Formula(COMBINE PICTURES(q; p; 4; p)); Formula(COMBINE PICTURES(q; p; 3; p; "0"; 0)); \
	Formula(TRANSFORM PICTURE(p; "1")); Formula(TRANSFORM PICTURE(p; Scale; "2"; 2)); Formula(TRANSFORM PICTURE(p; -1)); Formula(TRANSFORM PICTURE(p; 103)); \
	Formula(CONVERT PICTURE(p; 5)); Formula(CONVERT PICTURE(p; Null)); Formula(CONVERT PICTURE(p; ".jpg"; "1")); \
	Formula(Is picture file(5)); Formula(Is picture file(Null)); \
	Formula(Get picture file name("a.png")); Formula(Get picture file name(5)); \
	Formula(SET PICTURE FILE NAME(p; 5)); Formula(SET PICTURE FILE NAME(p; Null)); \
	Formula(Equal pictures(5; p; q)); Formula(Equal pictures(p; "p"; q)); \
	Formula(SET PICTURE TO LIBRARY(5; 1; "a")); Formula(SET PICTURE TO LIBRARY(p; "1"; "a")); Formula(SET PICTURE TO LIBRARY(p; 1; 5)); Formula(SET PICTURE TO LIBRARY(p; 1; Null)); \
	Formula(GET PICTURE METADATA(5; "x"; n)); Formula(GET PICTURE METADATA(p; 5; n)); Formula(GET PICTURE METADATA(p; ""; n)); \
	Formula(Picture size($o.none))])
	Try
		$f.call()
		ALERT("accepted: "+$f.source)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
// variables that hold no picture, and take none
Try
	CREATE THUMBNAIL($p; $text)
Catch
	ALERT(Last errors[0].message)
End try
Try
	BLOB TO PICTURE(blob; $n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	CONVERT PICTURE($text; ".png")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET PICTURE FILE NAME($n; "a")
Catch
	ALERT(Last errors[0].message)
End try
Try
	PICTURE TO BLOB($p; $text; ".png")
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Equal pictures($p; p; q)))
