// docs: commands/compress-blob, expand-blob, copy-blob, blob-to-real, real-to-blob, integer-to-blob, convert-to-text, convert-from-text, insert-in-blob, delete-from-blob
// A million bytes, hundreds of thousands of characters in other scripts; empty BLOBs; numbers beyond their bytes.

var $b; $c; $empty : Blob
var $t : Text
var $offset; $state; $expanded; $current : Integer
SET BLOB SIZE($b; 1000000; 0x41)
$b{999999}:=0x5A
COPY BLOB($b; $c; 999990; 500000; 10)
ALERT(String(BLOB size($c))+" "+String($c{0})+" "+String($c{500000})+" "+String($c{500009}))
COPY BLOB($b; $c; 0; 10; 0)
ALERT(String(BLOB size($c)))
INSERT IN BLOB($c; 0; 500000; 7)
DELETE FROM BLOB($c; 500000; 500010)
ALERT(String(BLOB size($c))+" "+String($c{0})+" "+String($c{499999}))
COMPRESS BLOB($b)
BLOB PROPERTIES($b; $state; $expanded; $current)
ALERT(String(OK)+" "+String($state#Is not compressed)+" "+String($expanded)+" "+String($current=BLOB size($b))+" "+String(BLOB size($b)<10000))
EXPAND BLOB($b)
ALERT(String(OK)+" "+String(BLOB size($b))+" "+String($b{0})+" "+String($b{999999}))

// nothing to compress, nothing to expand
COMPRESS BLOB($empty)
ALERT(String(OK)+" "+String(BLOB size($empty)))
Try
	EXPAND BLOB($empty)
Catch
	ALERT(String(OK)+" "+String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
ALERT("["+BLOB to text($empty; UTF8 text without length)+"] ["+Convert to text($empty; "UTF-8")+"]")
TEXT TO BLOB(""; $empty; UTF8 text without length)
CONVERT FROM TEXT(""; "UTF-16LE"; $c)
ALERT(String(BLOB size($empty))+" "+String(BLOB size($c)))

// two bytes hold the last sixteen bits, four the integer, eight the real
INTEGER TO BLOB(0x12345; $empty; Macintosh byte ordering)
ALERT(String($empty{0})+" "+String($empty{1})+" "+String(BLOB to integer($empty; Macintosh byte ordering)))
REAL TO BLOB(1e300; $empty; PC double real format)
$offset:=8
REAL TO BLOB(-1000000.25; $empty; Macintosh double real format; $offset)
ALERT(String(BLOB size($empty))+" "+String($offset)+" "+String(BLOB to real($empty; PC double real format)=1e300))
$offset:=8
ALERT(String(BLOB to real($empty; Macintosh double real format; $offset))+" "+String($offset))

$t:="größe 日本 🎈"*20000
CONVERT FROM TEXT($t; "UTF-8"; $b)
CONVERT FROM TEXT($t; "UTF-16BE"; $c)
ALERT(String(OK)+" "+String(Length($t))+" "+String(BLOB size($b))+" "+String(BLOB size($c))+" "+String(Position($t; Convert to text($b; "UTF-8"); *))+String(Position($t; Convert to text($c; "UTF-16BE"); *)))
CONVERT FROM TEXT("é"*100000; "ISO-8859-1"; $b)
ALERT(String(BLOB size($b))+" "+String($b{99999})+" "+String(Length(Convert to text($b; "ISO-8859-1")))+" "+String(Length(Convert to text($b; 4))))
// a length of two bytes counts up to 65,535 characters, one of one byte up to 255
TEXT TO BLOB("é"*100000; $b; Mac text with length)
TEXT TO BLOB("é"*100000; $c; Mac Pascal string)
ALERT(String(BLOB size($b))+" "+String(Length(BLOB to text($b; Mac text with length)))+" "+String(BLOB size($c))+" "+String(Length(BLOB to text($c; Mac Pascal string))))
TEXT TO BLOB("日"*100000; $b; UTF8 text with length)
ALERT(String(BLOB size($b))+" "+String(Length(BLOB to text($b; UTF8 text with length))))
