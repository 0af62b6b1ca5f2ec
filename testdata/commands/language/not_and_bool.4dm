// docs: commands/not, commands/bool, commands/true, commands/false
// Bool makes a Boolean of everything: of numbers what is not 0, of other types False; Not takes Booleans.

var $v : Variant
var $o : Object
var $out : Text
$o:=New object("n"; Null)
For each ($v; New collection(1000000; -1; 0; 0.5; 1e-300; -1e300; "True"; "日本"; ""; "x"*100000; !2024-01-01!; New object("a"; True); New collection(True); Null; True; False))
	$out+=String(Bool($v))+" "
End for each
ALERT($out)
ALERT(String(Bool($o.missing))+" "+String(Bool($o.n))+" "+String(Bool(?00:00:01?))+" "+String(Bool(->$o)))
ALERT(String(Not(True))+" "+String(Not(False))+" "+String(Not(Not(1=1)))+" "+String(Not($o.missing=Null))+" "+String(True#False)+" "+String(Value type(True)=Is Boolean)+" "+String(Num(True)+Num(False)))
For each ($v; New collection("é"; "True"; "x"*100000; !2024-01-01!; New object; New collection(1)))
	Try
		ALERT(String(Not($v)))
	Catch
		ALERT(Substring(Last errors[0].message; 1; 60))
	End try
End for each
