// docs: commands/text-to-blob, commands/blob-to-text
// The formats of texts in BLOBs.

var $b : Blob
var $t : Text
var $offset : Integer

$t:="Café"
TEXT TO BLOB($t; $b; Mac C string)
ALERT(String(BLOB size($b))+" "+String($b{3}))
TEXT TO BLOB($t; $b; Mac Pascal string)
ALERT(String(BLOB size($b))+" "+String($b{0}))
TEXT TO BLOB($t; $b; Mac text with length)
ALERT(String(BLOB size($b)))
TEXT TO BLOB($t; $b; Mac text without length)
ALERT(String(BLOB size($b)))
TEXT TO BLOB($t; $b; UTF8 C string)
ALERT(String(BLOB size($b)))
TEXT TO BLOB($t; $b; UTF8 text with length)
ALERT(String(BLOB size($b)))
TEXT TO BLOB($t; $b; UTF8 text without length)
ALERT(String(BLOB size($b)))
TEXT TO BLOB("!"; $b; UTF8 C string; *)
ALERT(String(BLOB size($b))+BLOB to text($b; UTF8 C string))
$offset:=0
TEXT TO BLOB("ab"; $b; UTF8 text with length; $offset)
TEXT TO BLOB("cd"; $b; UTF8 text with length; $offset)
ALERT(String($offset))
$offset:=0
$t:=BLOB to text($b; UTF8 text with length; $offset)
ALERT($t+BLOB to text($b; UTF8 text with length; $offset)+String($offset))
