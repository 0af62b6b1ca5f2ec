// docs: commands/length, commands/num, commands/string
// What is no text is refused with error 54 or its like; Undefined counts as an empty text where the page says so.

var $v : Variant
var $o : Object
$o:=New object
For each ($v; New collection(12; True; !2024-01-01!; New object; New collection; Null))
	Try
		ALERT(String(Length($v)))
	Catch
		ALERT(String(Value type($v))+": "+Last errors[0].message)
	End try
End for each
Try
	ALERT(Uppercase(5))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Substring("abc"; "2"))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Position("a"; $o)))
Catch
	ALERT(Last errors[0].message)
End try
ALERT("["+String($o.missing)+"] "+String(Null)+" "+String(Num($o.missing))+" "+String(Num(Null)))
