// docs: commands/ob-get, commands/ob-get-type, commands/ob-get-property-names, commands/ob-set, commands/ob-set-null
// Every type of value with the types OB Get converts to; names are case sensitive; what is missing is Undefined.

var $o; $p : Object
var $k : Text
var $i : Integer
var $name : Text
$name:="éß"

OB SET($o; "text"; "12.5 €"; "real"; -3.7; "bool"; True; "date"; !2024-02-29!; "time"; ?01:00:01?; "null"; Null; "object"; New object("x"; 1); "coll"; New collection(1; 2); "pointer"; ->$name; "ключ"; "🎈")
For each ($k; New collection("text"; "real"; "bool"; "date"; "time"; "null"; "object"; "coll"; "pointer"; "ключ"; "missing"; "TEXT"))
	ALERT($k+" "+String(OB Get type($o; $k))+" "+String(OB Is defined($o; $k)))
End for each
For each ($k; New collection("text"; "real"; "bool"; "date"; "time"; "null"; "missing"))
	ALERT($k+": ["+OB Get($o; $k; Is text)+"] "+String(OB Get($o; $k; Is longint))+" "+String(OB Get($o; $k; Is real))+" "+String(OB Get($o; $k; Is Boolean))+" "+String(OB Get($o; $k; Is date))+" "+String(OB Get($o; $k; Is time)))
End for each
ALERT(String(OB Get($o; "object"; Is object).x)+" "+String(OB Get($o; "coll"; Is collection).length)+" "+OB Get($o; "pointer")->+" "+JSON Stringify(OB Get($o; "pointer"))+" "+String(Value type(OB Get($o; "missing"))=Is undefined))
OB SET($o; "iso"; "2011-10-02T23:10:50Z")
ALERT(String(OB Get($o; "iso"; Is date)))
ARRAY TEXT($names; 0)
ARRAY LONGINT($types; 0)
OB GET PROPERTY NAMES($o; $names; $types)
$k:=""
For ($i; 1; Size of array($names))
	$k+=$names{$i}+"="+String($types{$i})+" "
End for
ALERT($k)
OB SET($o; "real"; 1; "TEXT"; "upper")
OB REMOVE($o; "ключ")
OB REMOVE($o; "missing")
OB SET NULL($o; "new")
ALERT(JSON Stringify(OB Keys($o)))

// an object that does not exist yet, Null
ALERT(String(OB Is defined($p))+" "+String(OB Is empty($p))+" "+String(OB Is empty(New object))+" "+String(OB Is defined(New object)))
OB SET NULL($p; "a")
ALERT(JSON Stringify($p))
Try
	ALERT(String(OB Get(Null; "x")=Null))
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB SET($p; "odd"; 1; "no value")
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(OB Get type("text"; "x")))
Catch
	ALERT(Last errors[0].message)
End try
// many properties
$p:=New object
For ($i; 1; 20000)
	$p["k"+String($i)]:=$i
End for
ALERT(String(OB Keys($p).length)+" "+String(OB Values($p).sum())+" "+OB Keys($p)[19999]+" "+String(OB Entries($p)[9999].value))
