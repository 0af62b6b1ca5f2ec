// docs: commands/parse-formula, formula-from-string (no local variables)
// Tokens there and back, other scripts, a large formula, the error message set and emptied, wrong types, Null and Undefined.

var $t; $tokens; $error : Text
var $o : Object
var $v : Variant
$o:=New object

// with tokens and back it is what it was
For each ($t; New collection("String(1)"; "Length(\"日本 😀\")+1"; "Uppercase(\"é\")"; "Round(Pi; 2)"; "(1+2)*3"; "\"only a text\""))
	$error:="before"
	$tokens:=Parse formula($t; Formula out with tokens; $error)
	ALERT(String(Position(":C"; $tokens)>0)+" "+String(Parse formula($tokens)=Parse formula($t))+" ["+$error+"]")
End for each

// names without tokens whatever the input is written with
ALERT(String(Length(Parse formula(("1+"*5000)+"1"))))
ALERT(Parse formula("String:C10(1)+Uppercase:C13(\"é\")")+" "+Parse formula("Renamed:C10(1)"))

// a wrong one fills the message, a right one empties it
For each ($t; New collection("String(1"; "1+"; "String(1)"; "*2"; "1+1"; "\"open"; "$x+1"))
	$tokens:=Parse formula($t; 0; $error)
	ALERT($t+" "+String($error=""))
End for each

For each ($v; New collection(12; True; Null; New object))
	Try
		ALERT(Parse formula($v))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(Parse formula("1+1"; (Value type($v)=Is real) ? "tokens" : $v))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
Try
	ALERT(Parse formula($o.missing))
Catch
	ALERT(Last errors[0].message)
End try
