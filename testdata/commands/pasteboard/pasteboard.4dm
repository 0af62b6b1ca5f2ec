// docs: commands/set-text-to-pasteboard, commands/get-text-from-pasteboard, commands/append-data-to-pasteboard, commands/pasteboard-data-size,
// commands/get-pasteboard-data, commands/get-pasteboard-data-type, commands/set-file-to-pasteboard, commands/get-file-from-pasteboard
// The pasteboard of an application without windows: texts, data, files.

var $blob; $back : Blob
var $i : Integer
ARRAY TEXT($signatures; 0)
ARRAY TEXT($natives; 0)
ARRAY TEXT($names; 0)

// Nothing is there at first.
ALERT("["+Get text from pasteboard+"] "+String(OK)+" "+String(Pasteboard data size("TEXT")))

// A text, with characters beyond the basic plane; it takes the place of the one before.
SET TEXT TO PASTEBOARD("first")
SET TEXT TO PASTEBOARD("Grüße 🎉")
ALERT(String(OK)+" "+Get text from pasteboard+" "+String(OK))
ALERT(String(Pasteboard data size("TEXT"))+" "+String(Pasteboard data size("com.4d.private.text.native"))+" "+String(Pasteboard data size("SPSH")))

// Several types of data.
CLEAR PASTEBOARD
ALERT(String(Pasteboard data size("TEXT")))
TEXT TO BLOB("a;b"; $blob; UTF8 text without length)
APPEND DATA TO PASTEBOARD("some.private.data"; $blob)
ALERT(String(OK)+" "+String(Pasteboard data size("some.private.data")))
TEXT TO BLOB("plain"; $blob; UTF8 text without length)
APPEND DATA TO PASTEBOARD("TEXT"; $blob)
ALERT(Get text from pasteboard)
GET PASTEBOARD DATA("some.private.data"; $back)
ALERT(String(OK)+" "+BLOB to text($back; UTF8 text without length))
GET PASTEBOARD DATA TYPE($signatures; $natives; $names)
For ($i; 1; Size of array($natives))
	ALERT("["+$signatures{$i}+"] "+$natives{$i})
End for
// A type that is not there is an error.
Try
	GET PASTEBOARD DATA("artx"; $back)
Catch
	ALERT(String(Last errors[0].errCode)+" "+String(OK))
End try

// Files: with * they add up; other data go.
SET FILE TO PASTEBOARD("/tmp/a.txt")
SET FILE TO PASTEBOARD("/tmp/b.txt"; *)
ALERT(Get file from pasteboard(1)+" "+Get file from pasteboard(2)+" ["+Get file from pasteboard(3)+"] ["+Get file from pasteboard(-1)+"]")
ALERT(String(Pasteboard data size("TEXT")))
SET FILE TO PASTEBOARD("/tmp/c.txt")
ALERT(Get file from pasteboard(1)+" ["+Get file from pasteboard(2)+"]")

// Large.
SET TEXT TO PASTEBOARD("x"*1000000)
ALERT(String(Length(Get text from pasteboard)))

// Wrong types.
Try
	SET TEXT TO PASTEBOARD(Null)
Catch
	ALERT(String(Last errors[0].errCode))
End try
