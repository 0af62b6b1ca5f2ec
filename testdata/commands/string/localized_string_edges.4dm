// docs: commands/localized-string
// A name that is not found gives an empty string and OK 0: without XLIFF files, names of other scripts, large, empty; wrong types, Null and Undefined.

var $t : Text
var $o : Object
var $v : Variant
$o:=New object

For each ($t; New collection("Show on disk"; "日本 😀"; "a/b:c@"; ""; "x"*100000))
	OK:=1
	ALERT("["+Localized string($t)+"] "+String(OK))
End for each
For each ($v; New collection(12; True; Null; New object))
	Try
		ALERT(Localized string($v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(Localized string($o.missing))
Catch
	ALERT(Last errors[0].message)
End try
