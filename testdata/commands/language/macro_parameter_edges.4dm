// docs: commands/get-macro-parameter, commands/set-macro-parameter
// Called from no macro: there is no text, and nothing is set; other scripts, large, wrong types, Null.

var $t : Text
var $i : Integer
var $v : Variant

For each ($i; New collection(Full method text; Highlighted method text))
	SET MACRO PARAMETER($i; "日本 😀"*100000)
	$t:="before"
	GET MACRO PARAMETER($i; $t)
	ALERT(String($i)+" ["+$t+"]")
End for each
For each ($v; New collection("1"; True; Null; New object))
	Try
		GET MACRO PARAMETER($v; $t)
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		SET MACRO PARAMETER($v; "x")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	SET MACRO PARAMETER(Full method text; 12)
Catch
	ALERT(Last errors[0].message)
End try
