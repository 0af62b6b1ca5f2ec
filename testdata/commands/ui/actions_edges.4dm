// docs: commands/invoke-action, commands/action-info
// INVOKE ACTION gives no error for what is not there; Action info gives no object; no such action, other scripts, large, wrong types.

var $t : Text
var $v : Variant
For each ($t; New collection(""; "no such action"; "日本😀"; "gotoPage?value="; "fontSize?value=10pt"; "x"*100000))
	INVOKE ACTION($t)
	INVOKE ACTION($t; ak current form)
	ALERT(Substring($t; 1; 20)+" "+String(Action info($t)=Null)+" "+String(Undefined(Action info($t; ak main form).enabled)))
End for each
For each ($v; New collection(12; True; Null; New object))
	Try
		INVOKE ACTION($v)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Action info($v)=Null))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	INVOKE ACTION(ak copy; "main")
Catch
	ALERT(Last errors[0].message)
End try
