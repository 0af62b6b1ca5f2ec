// docs: commands/get-string-resource, get-text-resource, get-resource, get-picture-resource, get-resource-name, get-resource-properties, resource-list,
// resource-type-list, close-resource-file: what is not found is empty, leaves variables as they are, and sets OK to 0 where the page says so.
var $n : Integer
var $b : Blob
var $p : Picture
var $code; $type : Text

For each ($n; [20911; 0; -1; 2147483647])
	OK:=1
	ALERT("["+Get string resource($n)+"] "+String(OK))
	OK:=1
	ALERT("["+Get text resource($n; ?00:00:01?)+"] "+String(OK))
End for each
TEXT TO BLOB("größe 🎈"; $b; UTF8 text without length)
OK:=1
GET RESOURCE("STR#"; 20000; $b)
ALERT(BLOB to text($b; UTF8 text without length)+" "+String(OK))
OK:=1
GET PICTURE RESOURCE(20000; $p)
ALERT(String(Picture size($p))+" "+String(OK))
For each ($type; ["PICT"; "日本🎈𝒳"; ""; "é"*100000])
	OK:=1
	ALERT("["+Get resource name($type; 1)+"] "+String(OK)+" "+String(Get resource properties($type; 1))+" "+String(OK))
End for each

ARRAY TEXT($names; 2)
ARRAY LONGINT($ids; 2)
RESOURCE TYPE LIST($names)
ALERT(String(Size of array($names)))
ARRAY TEXT($names; 2)
RESOURCE LIST("PICT"; $ids; $names)
ALERT(String(Size of array($ids))+" "+String(Size of array($names)))
// arrays that were not declared are made
RESOURCE LIST("PICT"; $newIds; $newNames)
ALERT(String(Type($newIds)=LongInt array)+" "+String(Type($newNames)=Text array))
CLOSE RESOURCE FILE(?00:00:01?)
CLOSE RESOURCE FILE(?00:00:00?)

For each ($code; ["$t:=Get string resource(\"1\")"; "$t:=Get text resource(Null)"; "$t:=Get resource name(1; 1)"; "$n:=Get resource properties(\"PICT\"; \"1\")"; "GET RESOURCE(\"PICT\"; 1; 2)"; "GET PICTURE RESOURCE({}; vP)"; "RESOURCE LIST(1; vA; vB)"; "CLOSE RESOURCE FILE(\"a\")"; "RESOURCE TYPE LIST"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
