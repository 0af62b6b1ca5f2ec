// docs: Mac to Win, Win to Mac, Mac to ISO, ISO to Mac (manual of 4D v14): since texts are Unicode they return the text without modification.
ALERT(_O_Mac to Win:C463("née 日本 😀"))
ALERT(_O_Win to Mac("œuf €"))
ALERT(_O_Mac to ISO("a"+Char(13)+"b")=("a"+Char(13)+"b") ? "CR stays" : "changed")
ALERT("<"+_O_ISO to Mac("")+">")
var $long : Text:="é"*100000
ALERT(String(Length(_O_Mac to Win($long))))
var $nothing
ALERT("<"+_O_Mac to Win(String($nothing))+">")
_O_NO TRACE:C158
Try
	ALERT(_O_Mac to Win(Null))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(_O_Mac to Win({a: 1}))
Catch
	ALERT(Last errors[0].message)
End try
