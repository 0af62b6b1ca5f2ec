// docs: Mac to Win, Win to Mac, Mac to ISO, ISO to Mac (manual of 4D v14): since texts are Unicode they return the text without modification.
// Each of them with other scripts, nothing, long texts, Null, Undefined and other types.

var $o : Object
var $v : Variant
var $long : Text
$o:=New object("n"; Null)
$long:="é日🎈"*50000
ALERT(_O_Mac to Win("größe 日本 🎈")+" "+_O_Win to Mac("größe 日本 🎈")+" "+_O_Mac to ISO("größe 日本 🎈")+" "+_O_ISO to Mac("größe 日本 🎈"))
ALERT("["+_O_Mac to Win("")+_O_Win to Mac("")+_O_Mac to ISO("")+_O_ISO to Mac("")+"]")
ALERT(String(_O_Mac to Win($long)=$long)+" "+String(_O_Win to Mac($long)=$long)+" "+String(_O_Mac to ISO($long)=$long)+" "+String(_O_ISO to Mac($long)=$long))
Try
	ALERT(_O_Win to Mac($o.n))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Win to Mac($o.missing))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Win to Mac(5))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Win to Mac($o))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Mac to ISO($o.n))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Mac to ISO($o.missing))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Mac to ISO(5))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Mac to ISO($o))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_ISO to Mac($o.n))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_ISO to Mac($o.missing))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_ISO to Mac(5))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_ISO to Mac($o))
Catch
	ALERT(Last errors[0].message)
End try
