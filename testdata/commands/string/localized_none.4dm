// docs: commands/localized-string (a name that is not found: an empty text, OK is 0), localized-document-path, get-database-localization: an application without translations; other scripts, a large name, Null, Undefined, what is no text.
var $t : Text
var $v : Variant
var $o : Object:={}

For each ($t; ["Show on disk"; "größe"; "日本 🎈𝒳"; ""; "é"*20000])
	OK:=1
	ALERT("["+Localized string($t)+"] "+String(OK))
End for each
ALERT(String(Get database localization=Get database localization(Default localization))+" "+String(Value type(Get database localization(User system localization))=Is text))
For each ($v; [12; Null; {}; True])
	Try
		ALERT("["+Localized string($v)+"]")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT("["+Localized document path($v)+"]")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(Localized string($o.missing))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Get database localization("größe"))
Catch
	ALERT(Last errors[0].message)
End try
