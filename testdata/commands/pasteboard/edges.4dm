// docs: commands/set-text-to-pasteboard, commands/append-data-to-pasteboard, commands/get-pasteboard-data, commands/pasteboard-data-size, commands/clear-pasteboard,
// commands/get-pasteboard-data-type, commands/set-file-to-pasteboard, commands/get-file-from-pasteboard
// What each command clears, empty and large data, other scripts, wrong types, Null and Undefined.

var $b; $back : Blob
var $o : Object
var $t : Text
var $v : Variant
ARRAY TEXT($signatures; 5)
ARRAY TEXT($natives; 5)
ARRAY TEXT($names; 5)
$o:=New object

// empty pasteboard: no types, no files, no data
CLEAR PASTEBOARD
CLEAR PASTEBOARD
GET PASTEBOARD DATA TYPE($signatures; $natives; $names)
ALERT(String(Size of array($signatures))+" "+String(Size of array($natives))+" "+String(Size of array($names)))
ALERT("["+Get file from pasteboard(1)+"] ["+Get file from pasteboard(2147483647)+"] "+String(Pasteboard data size(""))+" "+String(Pasteboard data size("日本")))

For each ($t; New collection("日本語"; "مرحبا"; "👩‍👩‍👧 😀"; "a"+Char(13)+"b"+Char(9)+"c"; ""))
	SET TEXT TO PASTEBOARD($t)
	ALERT(String(OK)+" "+String(Compare strings(Get text from pasteboard; $t; sk char codes)=0)+" "+String(Length(Get text from pasteboard)))
End for each

// SET TEXT and SET FILE put out what was there, APPEND does not
TEXT TO BLOB("own"; $b; UTF8 text without length)
SET TEXT TO PASTEBOARD("text")
APPEND DATA TO PASTEBOARD("org.example.日本"; $b)
ALERT(Get text from pasteboard+" "+String(Pasteboard data size("org.example.日本")))
SET FILE TO PASTEBOARD("/tmp/日本 😀.txt")
ALERT(Get file from pasteboard(1)+" "+String(Pasteboard data size("org.example.日本"))+" ["+Get text from pasteboard+"]")
SET TEXT TO PASTEBOARD("text")
ALERT("["+Get file from pasteboard(1)+"]")
CLEAR PASTEBOARD
ALERT("["+Get text from pasteboard+"]")

// large
SET BLOB SIZE($b; 5000000; 65)
APPEND DATA TO PASTEBOARD("org.example.large"; $b)
GET PASTEBOARD DATA("org.example.large"; $back)
ALERT(String(Pasteboard data size("org.example.large"))+" "+String(BLOB size($back))+" "+String($back{4999999}))

For each ($v; New collection(12; True; Null; New object))
	Try
		SET TEXT TO PASTEBOARD($v)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Pasteboard data size($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	SET FILE TO PASTEBOARD($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Get file from pasteboard("1"))
Catch
	ALERT(Last errors[0].message)
End try
// what failed changed nothing
ALERT(String(Pasteboard data size("org.example.large")))
