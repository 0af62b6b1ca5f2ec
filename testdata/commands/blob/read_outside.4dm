// docs: commands/blob-to-integer, blob-to-longint, blob-to-real: the offset lies between 0 and the BLOB's size minus the value's bytes; otherwise the error -111.
var $b : Blob
var $offset : Integer
var $v : Variant

SET BLOB SIZE($b; 8)
For each ($offset; [0; 4; 6])
	ALERT(String(BLOB to integer($b; PC byte ordering; $offset))+" "+String($offset))
End for each
For each ($v; [-1; 7; 8; 1000000000])
	$offset:=$v
	Try
		ALERT(String(BLOB to integer($b; PC byte ordering; $offset)))
	Catch
		ALERT("no integer at "+String($v)+": "+String(Last errors[0].errCode))
	End try
End for each
$offset:=4
ALERT(String(BLOB to longint($b; Macintosh byte ordering; $offset))+" "+String($offset))
For each ($v; [-1; 5; 8])
	$offset:=$v
	Try
		ALERT(String(BLOB to longint($b; Macintosh byte ordering; $offset)))
	Catch
		ALERT("no longint at "+String($v)+": "+String(Last errors[0].errCode))
	End try
End for each
$offset:=0
ALERT(String(BLOB to real($b; PC double real format; $offset))+" "+String($offset))
For each ($v; [-1; 1; 8])
	$offset:=$v
	Try
		ALERT(String(BLOB to real($b; PC double real format; $offset)))
	Catch
		ALERT("no real at "+String($v)+": "+String(Last errors[0].errCode))
	End try
End for each
SET BLOB SIZE($b; 0)
Try
	ALERT(String(BLOB to integer($b; PC byte ordering)))
Catch
	ALERT("nothing in an empty one: "+String(Last errors[0].errCode))
End try
SET BLOB SIZE($b; 3000000; 255)
$offset:=2999998
ALERT(String(BLOB to integer($b; PC byte ordering; $offset))+" "+String($offset))
$offset:=2999996
ALERT(String(BLOB to longint($b; PC byte ordering; $offset))+" "+String($offset))
