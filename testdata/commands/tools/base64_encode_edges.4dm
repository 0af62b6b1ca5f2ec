// docs: commands/base64-encode
// With encoded the input stays as it is, without it is replaced; texts and BLOBs in and out, other scripts, every byte, large, wrong types.

var $t; $out : Text
var $b; $c; $d : Blob
var $o : Object
var $v : Variant
var $i : Integer
$o:=New object

$t:="日本語😀é"
BASE64 ENCODE($t; $out)
ALERT($t+" "+$out)
BASE64 ENCODE($t; *)
ALERT($t)
$t:="?>~ÿ"
BASE64 ENCODE($t; $out)
BASE64 ENCODE($t; *)
ALERT($out+" "+$t)

// a BLOB in place, and text into a BLOB
TEXT TO BLOB("foob"; $b; UTF8 text without length)
BASE64 ENCODE("foob"; $c)
ALERT(BLOB to text($c; UTF8 text without length)+" "+String(BLOB size($b)))
BASE64 ENCODE($b)
ALERT(BLOB to text($b; UTF8 text without length))
$t:=""
BASE64 ENCODE($t)
ALERT("["+$t+"]")

// every byte there and back, in both alphabets
SET BLOB SIZE($b; 256)
For ($i; 0; 255)
	$b{$i}:=$i
End for
BASE64 ENCODE($b; $t)
BASE64 ENCODE($b; $out; *)
ALERT(Substring($t; 1; 8)+" "+Substring($t; 337)+" "+Substring($out; 337)+" "+String(Position("+"; $out)+Position("/"; $out)+Position("="; $out)))
BASE64 DECODE($out; $d; *)
ALERT(String(Generate digest($b; SHA1 digest)=Generate digest($d; SHA1 digest)))

$t:="é"*500000
BASE64 ENCODE($t)
ALERT(String(Length($t)))

For each ($v; New collection(12; True; New collection; Null))
	Try
		BASE64 ENCODE($v; $out)
		ALERT($out)
	Catch
		ALERT(String(Last errors[0].errCode))
	End try
End for each
