// docs: commands/set-channel, commands/send-packet, commands/receive-packet, commands/send-variable, commands/receive-variable, commands/use-character-set
// The document of SET CHANNEL, variables in documents, character sets.

var $path; $t : Text
var $doc : Time
var $b : Blob
var $v : Variant
var $n : Integer
ARRAY TEXT($a; 2)

$path:=Temporary folder+Generate UUID+".txt"
SET CHANNEL(10; $path)
ALERT(String(OK)+String(Document=$path))
SEND PACKET("one\rtwö\rthree")
SET CHANNEL(11)
ALERT(String(OK)+" "+String(Get document size($path)))
SET CHANNEL(13; $path)
RECEIVE PACKET($t; Char(Carriage return))
ALERT($t+String(OK))
RECEIVE PACKET($t; 3)
ALERT($t+String(OK))
RECEIVE PACKET($b; 1)
ALERT(String($b{0}))
RECEIVE PACKET($t; "none")
ALERT($t+String(OK))
RECEIVE PACKET($t; "none")
ALERT("["+$t+"]"+String(OK))
// Another document closes the first; 12 empties it.
SET CHANNEL(12; $path)
ALERT(String(Get document size($path)))

// Variables, with their types.
SEND VARIABLE($t)
$t:="texte 🎉"
SEND VARIABLE($t)
$v:={a: [1; "b"; Null]; d: !2024-02-29!}
SEND VARIABLE($v)
$v:=12.5
SEND VARIABLE($v)
Try
	SEND VARIABLE($a)
Catch
	ALERT(String(Last errors[0].errCode))
End try
SET CHANNEL(11)
SET CHANNEL(10; $path)
RECEIVE VARIABLE($t)
ALERT("["+$t+"]"+String(OK))
RECEIVE VARIABLE($t)
ALERT($t+String(OK))
RECEIVE VARIABLE($v)
ALERT(JSON Stringify($v))
RECEIVE VARIABLE($v)
ALERT(String($v)+String(OK))
$v:="kept"
RECEIVE VARIABLE($v)
ALERT($v+String(OK))
SET CHANNEL(11)

// What is not open, not there, not a document.
For ($n; 1; 4)
	OK:=1
	Try
		Case of
			: ($n=1)
				SEND PACKET("x")
			: ($n=2)
				RECEIVE PACKET($t; 5)
			: ($n=3)
				SET CHANNEL(13; $path+".none")
			: ($n=4)
				SET CHANNEL(101; 19550)
		End case
		ALERT("done")
	Catch
		ALERT(String(Last errors[0].errCode)+String(OK))
	End try
End for
SET CHANNEL(10; "")
ALERT(String(OK))
SET CHANNEL(11)
ALERT(String(OK))

// Character sets: of what is written, of what is read; BLOBs stay as they are.
USE CHARACTER SET("iso-8859-1")
ALERT(String(OK))
$doc:=Create document($path)
SEND PACKET($doc; "é;ü")
CLOSE DOCUMENT($doc)
ALERT(String(Get document size($path)))
USE CHARACTER SET("latin1"; 1)
$doc:=Open document($path)
RECEIVE PACKET($doc; $t; 1)
ALERT($t)
RECEIVE PACKET($doc; $t; ";")
RECEIVE PACKET($doc; $t; ";")
ALERT($t)
CLOSE DOCUMENT($doc)
USE CHARACTER SET("UTF-16LE"; 0)
USE CHARACTER SET("UTF-16LE"; 1)
$doc:=Create document($path)
SEND PACKET($doc; "aĊ🎉\nb")
ALERT(String(Get document position($doc)))
CLOSE DOCUMENT($doc)
$doc:=Open document($path)
RECEIVE PACKET($doc; $t; "\n")
ALERT($t)
RECEIVE PACKET($doc; $t; 5)
ALERT($t)
CLOSE DOCUMENT($doc)
USE CHARACTER SET(*; 0)
USE CHARACTER SET(*; 1)
ALERT(String(OK))
USE CHARACTER SET("no-such-set"; 1)
ALERT(String(OK))
// A byte order mark tells, and is left out.
File($path; fk platform path).setText("éa"; "UTF-16")
$doc:=Open document($path)
RECEIVE PACKET($doc; $t; 1)
ALERT($t)
RECEIVE PACKET($doc; $t; 10)
ALERT($t)
CLOSE DOCUMENT($doc)
DELETE DOCUMENT($path)

GET SERIAL PORT MAPPING($a; $a)
RECEIVE BUFFER($t)
SET TIMEOUT(3)
ALERT(String(Size of array($a))+"["+$t+"]")
