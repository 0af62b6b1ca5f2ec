// docs: commands/text-to-blob, commands/blob-to-text, commands/convert-from-text, commands/convert-to-text
// Each text format with the bytes and sizes of the page, one text after the other, what was cut off, character sets.

var $b : Blob
var $offset; $i; $format : Integer
var $t; $bytes : Text

For ($format; Mac C string; UTF8 text without length)
	$bytes:=""
	For each ($t; New collection(""; "Café"))
		TEXT TO BLOB($t; $b; $format)
		For ($i; 0; BLOB size($b)-1)
			$bytes+=" "+Substring(String($b{$i}+256; 16); 2)
		End for
		$offset:=0
		$bytes+=" = "+BLOB to text($b; $format; $offset)+" "+String($offset)+";"
	End for each
	ALERT(String($format)+$bytes)
End for
SET BLOB SIZE($b; 0)
TEXT TO BLOB("one"; $b; UTF8 C string; *)
TEXT TO BLOB("twö"; $b; UTF8 text with length; *)
TEXT TO BLOB("🎈"; $b; UTF8 text without length; *)
$offset:=0
ALERT(BLOB to text($b; UTF8 C string; $offset)+" "+BLOB to text($b; UTF8 text with length; $offset)+" "+BLOB to text($b; UTF8 text without length; $offset)+" "+String($offset=BLOB size($b)))
$offset:=1
ALERT(BLOB to text($b; UTF8 text without length; $offset; 2)+" "+String($offset))
SET BLOB SIZE($b; 3)
ALERT(BLOB to text($b; UTF8 C string)+" ["+BLOB to text($b; UTF8 text with length)+"]")

var $set : Text
For each ($set; New collection("UTF-8"; "UTF-16LE"; "ISO-8859-1"; "ISO-8859-15"; "windows-1252"; "macintosh"; "x-mac-roman"; "US-ASCII"; "UTF-16BE"; "UTF-32LE"; "ISO_8859-1:1987"; "latin1"; "l2"; "cp437"; "IBM037"; "KOI8-R"))
	CONVERT FROM TEXT("Café €"; $set; $b)
	ALERT($set+" "+String(BLOB size($b))+" "+String(OK)+" "+Convert to text($b; $set))
End for each
Try
	CONVERT FROM TEXT("x"; "no-such-set"; $b)
Catch
	ALERT(Last errors[0].message+" "+String(OK))
End try

For each ($set; New collection("Shift_JIS"; "ISO-2022-JP"; "EUC-KR"; "Big5"; "GBK"; "GB2312"; "EUC-JP"))
	CONVERT FROM TEXT("日本 Ж 中"; $set; $b)
	ALERT($set+" "+String(BLOB size($b))+" "+Convert to text($b; $set))
End for each
var $mib : Integer
For each ($mib; New collection(3; 4; 17; 106; 1015; 2027; 2252))
	CONVERT FROM TEXT("Né"; $mib; $b)
	ALERT(String($mib)+" "+String(BLOB size($b))+" "+Convert to text($b; $mib))
End for each
