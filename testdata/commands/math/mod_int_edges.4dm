// docs: commands/mod, commands/int
// Reals are rounded first, signs, large numbers, the same as %; Int away from zero when negative; wrong types, Null and Undefined.

var $o : Object
var $v : Variant
var $i : Integer
var $ok : Boolean
$o:=New object

ALERT(String(Mod(3.6; 2))+" "+String(Mod(3.4; 2))+" "+String(Mod(7; 2.6))+" "+String(Mod(7; 2.4))+" "+String(Mod(0; 5))+" "+String(Mod(5; 7)))
ALERT(String(Mod(2147483647; 2))+" "+String(Mod(2147483647; 10))+" "+String(Mod(2147483647; 2147483647))+" "+String(Mod(2147483646; 2147483647)))
$ok:=True
For ($i; 0; 5000)
	$ok:=$ok & (Mod($i; 7)=($i%7)) & (Mod($i; 7)=($i-(Int($i/7)*7)))
End for
ALERT(String($ok))
ALERT(String(Int(-0.5))+" "+String(Int(-0.0001))+" "+String(Int(0.5))+" "+String(Int(-1))+" "+String(Int(2147483648.9))+" "+String(Int(-2147483648.9))+" "+String(Int(1e15)=1e15))

For each ($v; New collection("3"; True; Null; New object))
	Try
		ALERT(String(Int($v)))
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ALERT(String(Mod($v; 2)))
	Catch
		ALERT(String(Last errors[0].errCode#0))
	End try
	Try
		ALERT(String(Mod(3; $v)))
	Catch
		ALERT(String(Last errors[0].errCode#0))
	End try
End for each
Try
	ALERT(String(Int($o.missing)))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Mod(3; $o.missing)))
Catch
	ALERT(String(Last errors[0].errCode#0))
End try
