// docs: commands/real-to-blob, commands/blob-to-real, commands/integer-to-blob, commands/blob-to-integer, commands/longint-to-blob, commands/blob-to-longint
// Sizes and bytes of each format, offsets, what lies outside, numbers too large for their bytes.

var $b : Blob
var $offset; $i : Integer
var $r : Real
var $t : Text
var $f : Variant

For each ($f; New collection(Native real format; Extended real format; Macintosh double real format; PC double real format))
	For each ($r; New collection(-1.5; 0; 1/3; 1e300; 4.9e-324))
		REAL TO BLOB($r; $b; $f)
		$t:=String(BLOB size($b))
		For ($i; 0; BLOB size($b)-1)
			$t+=" "+String($b{$i}; 16)
		End for
		$offset:=0
		ALERT($t+" "+String(BLOB to real($b; $f; $offset)=$r)+" "+String($offset))
	End for each
End for each

INTEGER TO BLOB(258; $b; Macintosh byte ordering)
ALERT(String(BLOB size($b))+" "+String($b{0})+" "+String($b{1})+" "+String(BLOB to integer($b; Macintosh byte ordering))+" "+String(BLOB to integer($b; PC byte ordering)))
INTEGER TO BLOB(-2; $b; PC byte ordering; *)
$offset:=2
ALERT(String(BLOB size($b))+" "+String(BLOB to integer($b; PC byte ordering; $offset))+" "+String($offset))
LONGINT TO BLOB(16909060; $b; Macintosh byte ordering)
ALERT(String($b{0})+String($b{1})+String($b{2})+String($b{3})+" "+String(BLOB to longint($b; Macintosh byte ordering)))
LONGINT TO BLOB(-1; $b; PC byte ordering)
ALERT(String(BLOB to longint($b; Macintosh byte ordering))+" "+String(BLOB to integer($b; PC byte ordering)))

// an offset beyond the end: the bytes between are 0
SET BLOB SIZE($b; 0)
$offset:=6
LONGINT TO BLOB(7; $b; PC byte ordering; $offset)
ALERT(String(BLOB size($b))+" "+String($offset)+" "+String($b{5})+String($b{6}))
Try
	ALERT(String(BLOB to longint($b; PC byte ordering; $offset)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	$offset:=-1
	LONGINT TO BLOB(7; $b; PC byte ordering; $offset)
Catch
	ALERT(Last errors[0].message)
End try
Try
	LONGINT TO BLOB(7; 4D.Blob.new(); PC byte ordering)
Catch
	ALERT("a 4D.Blob cannot be changed")
End try
