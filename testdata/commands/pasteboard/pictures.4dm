// docs: commands/set-picture-to-pasteboard, get-picture-from-pasteboard, pasteboard-data-size, clear-pasteboard, append-data-to-pasteboard, get-pasteboard-data
var $b : Blob
var $p; $q; $mask : Picture
var $t : Text

BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $b)
BLOB TO PICTURE($b; $p)
SET TEXT TO PASTEBOARD("text")
SET PICTURE TO PASTEBOARD($p)
ALERT(String(OK)+" ["+Get text from pasteboard+"] "+String(Pasteboard data size("com.4d.private.picture.png")>0)+" "+String(Pasteboard data size("com.4d.private.picture.gif")))
GET PICTURE FROM PASTEBOARD($q)
ALERT(String(OK)+" "+String(Equal pictures($p; $q; $mask)))
GET PASTEBOARD DATA("com.4d.private.picture.png"; $b)
ALERT(String(OK)+" "+String(BLOB size($b)>0))
SET TEXT TO PASTEBOARD("é 日本 🎈"*20000)
ALERT(String(Length(Get text from pasteboard)))
Try
	GET PICTURE FROM PASTEBOARD($q)
	ALERT(String(OK)+" "+String(Picture size($q)))
Catch
	ALERT(String(OK)+" error")
End try
CLEAR PASTEBOARD
APPEND DATA TO PASTEBOARD("com.4d.private.picture.png"; $b)
GET PICTURE FROM PASTEBOARD($q)
ALERT(String(OK)+" "+String(Equal pictures($p; $q; $mask)))
CLEAR PASTEBOARD
ALERT("["+Get text from pasteboard+"] "+String(Pasteboard data size("com.4d.private.text.native")))
TEXT TO BLOB("mine"; $b; UTF8 text without length)
APPEND DATA TO PASTEBOARD("org.example.own"; $b)
SET BLOB SIZE($b; 0)
GET PASTEBOARD DATA("org.example.own"; $b)
ALERT(BLOB to text($b; UTF8 text without length)+" "+String(OK)+" "+String(Pasteboard data size("org.example.own")))
ALERT(String(Pasteboard data size("org.example.none")<=0))
Try
	SET PICTURE TO PASTEBOARD($t)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET TEXT TO PASTEBOARD(12)
Catch
	ALERT(Last errors[0].message)
End try
