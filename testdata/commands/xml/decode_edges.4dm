// docs: commands/xml-decode: truths, numbers, dates and times at their edges, a BLOB of Base64, characters outside the BMP, a large text; what is no text.
var $r : Real
var $n : Integer
var $b : Boolean
var $d : Date
var $h : Time
var $x : Blob
var $t; $large : Text
var $v : Variant

For each ($t; ["1"; "0"; "true"; "false"])
	XML DECODE($t; $b)
	ALERT($t+" "+String($b))
End for each
For each ($t; ["-12"; "0"; "1e3"; "2147483647"; "8,5"; "0.001"])
	XML DECODE($t; $r)
	ALERT($t+" "+String($r))
End for each
XML DECODE("2147483647"; $n)
ALERT(String($n))
For each ($t; ["2024-02-29T23:59:59Z"; "1899-12-31T00:00:00Z"; "2024-02-29"])
	XML DECODE($t; $d)
	ALERT($t+" "+String(Year of($d))+" "+String(Month of($d))+" "+String(Day of($d)))
End for each
XML DECODE("2024-02-29T23:59:59Z"; $h)  // the zone of the tests is UTC
ALERT(String($h))
TEXT TO BLOB("größe 日本 🎈"; $x; UTF8 text without length)
BASE64 ENCODE($x; $t)
SET BLOB SIZE($x; 0)
XML DECODE($t; $x)
ALERT(BLOB to text($x; UTF8 text without length))
XML DECODE("日本 🎈𝒳"; $t)
ALERT($t+" "+String(Length($t)))
XML DECODE(""; $t)
ALERT("["+$t+"]")
$large:="é𝒳"*200000
XML DECODE($large; $t)
ALERT(String($t=$large))
For each ($v; [12; Null; {}; True])
	Try
		XML DECODE($v; $t)
		ALERT("accepted "+$t)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
