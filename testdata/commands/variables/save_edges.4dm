// docs: commands/save-variables, commands/load-variables
// Extreme and empty values of each type of the page, a name of another script, large texts, variables made and overwritten, a second save, wrong types.

var $path : Text
var $t; $t2 : Text
var $r; $r2 : Real
var $i; $i2 : Integer
var $d; $d2 : Date
var $h; $h2 : Time
var $b; $b2 : Boolean
var $p; $p2; $mask : Picture
var $blob : Blob
var $o : Object
var $v : Variant
$o:=New object

$path:=Temporary folder+"переменные 😀 "+Generate UUID
// empty values over full ones
$t2:="full"
$r2:=1
$i2:=1
$d2:=!2024-01-01!
$h2:=?01:00:00?
$b2:=True
SAVE VARIABLES($path; $t; $r; $i; $d; $h; $b)
ALERT(String(OK)+" "+String(Test path name($path)=Is a document))
LOAD VARIABLES($path; $t2; $r2; $i2; $d2; $h2; $b2)
ALERT(String(OK)+" ["+$t2+"] "+String($r2)+" "+String($i2)+" "+String($d2=!00-00-00!)+" "+String($h2=?00:00:00?)+" "+String($b2))

// extreme values; the document of before is replaced
$t:="日本 مرحبا 👩‍👩‍👧 "*50000
$r:=-1e300
$i:=-2147483648
$d:=!9999-12-31!
$h:=?23:59:59?
$b:=True
BASE64 DECODE("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAYAAABytg0kAAAAEklEQVR42mP4z8DwHwyBNBgAAEnICfcD2WTxAAAAAElFTkSuQmCC"; $blob)
BLOB TO PICTURE($blob; $p)
SAVE VARIABLES($path; $t; $r; $i; $d; $h; $b; $p)
LOAD VARIABLES($path; $t2; $r2; $i2; $d2; $h2; $b2; $p2)
ALERT(String(OK)+" "+String(Compare strings($t; $t2; sk char codes))+" "+String(Length($t2))+" "+String($r2=$r)+" "+String($i2)+" "+String($d2=$d)+" "+String($h2)+" "+String($b2)+" "+String(Equal pictures($p; $p2; $mask)))

// fewer than there are, into variables that are made
LOAD VARIABLES($path; vText; vReal)
ALERT(String(OK)+" "+String(Type(vText)=Is text)+" "+String(vReal))
DELETE DOCUMENT($path)

For each ($v; New collection(12; True; Null; New object))
	Try
		SAVE VARIABLES($v; $t)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		LOAD VARIABLES($v; $t)
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	LOAD VARIABLES($o.missing; $t)
Catch
	ALERT(Last errors[0].message)
End try
