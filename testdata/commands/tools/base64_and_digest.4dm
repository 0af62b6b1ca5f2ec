// docs: commands/base64-encode, commands/base64-decode, commands/generate-digest, commands/generate-uuid
// Test vectors of RFC 4648 and of the digests; text as UTF-8, BLOBs, both alphabets, what is no Base64, empty ones.

var $t; $in; $out : Text
var $b; $d : Blob
For each ($in; New collection(""; "f"; "fo"; "foo"; "foob"; "fooba"; "foobar"; "héé🎈?>"))
	BASE64 ENCODE($in; $out)
	$t:=$out
	BASE64 ENCODE($in; $out; *)
	BASE64 DECODE($t; $in)
	ALERT("["+$t+"] ["+$out+"] "+$in)
End for each
$t:="in place"
BASE64 ENCODE($t)
ALERT($t)
BASE64 DECODE($t)
ALERT($t)
SET BLOB SIZE($b; 3; 255)
BASE64 ENCODE($b; $t)
BASE64 ENCODE($b; $out; *)
ALERT($t+" "+$out)
BASE64 DECODE($t; $d)
ALERT(String(BLOB size($d))+" "+String($d{2}))
BASE64 DECODE("Zm9v"+Char(13)+Char(10)+"YmFy"; $t)
ALERT($t)
BASE64 DECODE("not base64!"; $t)
ALERT("["+$t+"]")
BASE64 DECODE("not base64!"; $d)
ALERT(String(BLOB size($d)))
SET BLOB SIZE($b; 1000000; 7)
BASE64 ENCODE($b; $t)
BASE64 DECODE($t; $d)
ALERT(String(Length($t))+" "+String(BLOB size($d)))

ALERT(Generate digest(""; MD5 digest)+" "+Generate digest(""; SHA1 digest))
ALERT(Generate digest("abc"; SHA256 digest)+" "+Generate digest("abc"; SHA512 digest))
ALERT(Generate digest("abc"; MD5 digest; *)+" "+Generate digest("é"; MD5 digest))
CONVERT FROM TEXT("é"; "UTF-8"; $b)
ALERT(Generate digest($b; MD5 digest)+" "+Generate digest(4D.Blob.new($b); MD5 digest))
Try
	ALERT(Generate digest("x"; 9))
Catch
	ALERT(Last errors[0].message)
End try
$t:=Generate UUID
ALERT(String(Match regex("[0-9A-F]{12}4[0-9A-F]{3}[89AB][0-9A-F]{15}"; $t))+" "+String($t#Generate UUID)+" "+String(Match regex("[0-9A-F]{12}7[0-9A-F]{3}[89AB][0-9A-F]{15}"; Generate UUID(7))))
$t:=Generate UUID(7)
DELAY PROCESS(Current process; 1)
ALERT(String(Generate UUID(7)>$t))
