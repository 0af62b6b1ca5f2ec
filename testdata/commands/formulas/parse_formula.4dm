// docs: commands/parse-formula: names and tokens in both directions, what is no formula, Unicode, large.
var $t; $error : Text

For each ($t; ["String(1)"; "String:C10(1)"; "$x+1"; "Uppercase(\"é\")+Char(65)"; "1+"; "(1"; "\"open"; "Is longint:K8:6"])
	$error:="kept"
	ALERT($t+" = "+Parse formula($t; 0; $error)+" | "+Choose($error=""; "right"; "wrong"))
End for each
For each ($t; ["String(1)"; "String:C10(1)"; "Length(String(Pi))"; "$x+1"])
	ALERT(Parse formula($t; Formula out with tokens; $error)+" | "+$error)
End for each
ALERT(String(Length(Parse formula(("1+"*5000)+"1"))))
Try
	ALERT(Parse formula(12))
Catch
	ALERT(Last errors[0].message)
End try
