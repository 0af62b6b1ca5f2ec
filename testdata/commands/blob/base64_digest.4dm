// docs: commands/base64-encode, commands/base64-decode, commands/generate-digest, commands/convert-to-text
// Encodings and digests.

var $t; $u : Text
var $b : Blob

$t:="Hello wörld?"
BASE64 ENCODE($t; $u)
ALERT($u)
BASE64 DECODE($u)
ALERT($u)
TEXT TO BLOB("??>"; $b; UTF8 text without length)
BASE64 ENCODE($b; $u; *)
ALERT($u)
BASE64 DECODE("!!!"; $u)
ALERT("["+$u+"]")
ALERT(Generate digest("The quick brown fox jumps over the lazy dog."; MD5 digest))
ALERT(Generate digest(""; MD5 digest))
CONVERT FROM TEXT("é€"; "windows-1252"; $b)
ALERT(String(BLOB size($b))+Convert to text($b; "windows-1252")+String(OK))
CONVERT FROM TEXT("é"; 106; $b)
ALERT(String(BLOB size($b))+Convert to text($b; "UTF-8"))
