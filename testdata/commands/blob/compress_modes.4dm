// docs: commands/compress-blob, expand-blob, blob-properties: each mode, the smallest that is compressed, twice, damaged, empty, large.
var $b; $c : Blob
var $mode; $compressed; $expanded; $current; $n : Integer
var $t : Text

For each ($mode; [Compact compression mode; Fast compression mode; GZIP best compression mode; GZIP fast compression mode; 99])
	TEXT TO BLOB("é 日本 "*2000; $b; UTF8 text without length)
	$n:=BLOB size($b)
	COMPRESS BLOB($b; $mode)
	BLOB PROPERTIES($b; $compressed; $expanded; $current)
	ALERT(String($mode)+" "+String(OK)+" "+String($compressed)+" "+String($expanded=$n)+" "+String($current=BLOB size($b))+" "+String($current<$n))
	EXPAND BLOB($b)
	BLOB PROPERTIES($b; $compressed; $expanded; $current)
	ALERT(String(OK)+" "+String($compressed)+" "+String($expanded=$n)+" "+String(BLOB to text($b; UTF8 text without length)=("é 日本 "*2000)))
End for each
// twice does nothing
COMPRESS BLOB($b)
$n:=BLOB size($b)
COMPRESS BLOB($b)
ALERT(String(BLOB size($b)=$n))
// small ones
For each ($n; [0; 1; 254; 255; 256])
	SET BLOB SIZE($c; 0)
	SET BLOB SIZE($c; $n)
	COMPRESS BLOB($c)
	BLOB PROPERTIES($c; $compressed)
	ALERT(String($n)+" "+String($compressed#Is not compressed)+" "+String(OK))
End for each
// not compressed, damaged
TEXT TO BLOB("plain"; $c; UTF8 text without length)
Try
	EXPAND BLOB($c)
	ALERT("expanded "+String(OK))
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
SET BLOB SIZE($b; BLOB size($b)-10)
Try
	EXPAND BLOB($b)
	ALERT("expanded "+String(OK))
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try
SET BLOB SIZE($b; 0)
SET BLOB SIZE($b; 5000000; 7)
COMPRESS BLOB($b; GZIP fast compression mode)
ALERT(String(BLOB size($b)<100000))
EXPAND BLOB($b)
ALERT(String(BLOB size($b))+" "+String($b{4999999}))
Try
	COMPRESS BLOB($t)
Catch
	ALERT(Last errors[0].message)
End try
