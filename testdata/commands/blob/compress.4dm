// docs: commands/compress-blob, commands/expand-blob, commands/blob-properties
// A BLOB of 255 bytes or more is compressed, a smaller one is left alone with OK 0; a compressed one is not compressed again.

var $b; $small; $copy : Blob
var $mode; $expanded; $now : Integer
var $modes : Collection
var $m : Variant

For each ($m; New collection(0; 1; 2; -1; -2; 77))
	TEXT TO BLOB(("Ça va? "*200); $b; UTF8 text without length)
	COPY BLOB($b; $copy; 0; 0; BLOB size($b))
	If ($m=0)
		COMPRESS BLOB($b)
	Else
		COMPRESS BLOB($b; $m)
	End if
	BLOB PROPERTIES($b; $mode; $expanded; $now)
	ALERT(String(OK)+" mode "+String($mode)+" of "+String($expanded)+" smaller "+String($now<100)+" "+String($now=BLOB size($b)))
	COMPRESS BLOB($b; Fast compression mode)  // does nothing
	ALERT(String($now=BLOB size($b)))
	EXPAND BLOB($b)
	ALERT(String(OK)+" "+String(BLOB to text($b; UTF8 text without length)=("Ça va? "*200))+" "+String(BLOB size($b)=BLOB size($copy)))
End for each

SET BLOB SIZE($small; 254; 65)
COMPRESS BLOB($small)
BLOB PROPERTIES($small; $mode; $expanded; $now)
ALERT("254 bytes: "+String(OK)+" "+String($mode=Is not compressed)+" "+String($expanded)+" "+String($now))
SET BLOB SIZE($small; 255; 65)
COMPRESS BLOB($small)
ALERT("255 bytes: "+String(OK)+" "+String(BLOB size($small)<255))

Try
	SET BLOB SIZE($small; 300; 65)
	EXPAND BLOB($small)
Catch
	ALERT(String(Last errors[0].errCode)+" OK "+String(OK))
End try
Try
	COMPRESS BLOB($b; GZIP best compression mode)
	SET BLOB SIZE($b; BLOB size($b)-9)
	EXPAND BLOB($b)
Catch
	ALERT(String(Last errors[0].errCode)+" OK "+String(OK))
End try
SET BLOB SIZE($b; 0)
BLOB PROPERTIES($b; $mode)
ALERT("empty: "+String($mode))
