// docs: commands/method-get-code, method-get-names, current-method-path: several methods at a time, names and texts of other scripts, filters with @, no such method (an error, the code is empty), what is no text.
var $code; $path : Text
var $v : Variant
ARRAY TEXT($names; 3)
ARRAY TEXT($paths; 2)
ARRAY TEXT($codes; 0)

METHOD GET NAMES($names; "zwei_@")
SORT ARRAY($names)
ALERT(String(Size of array($names))+" "+$names{1}+" "+$names{2})
METHOD GET NAMES($names; "@größe")
ALERT(String(Size of array($names))+" "+$names{1})
METHOD GET NAMES($names; "zwei")
ALERT(String(Size of array($names)))
METHOD GET NAMES($names; "日本@")
ALERT(String(Size of array($names)))
METHOD GET NAMES($names; "names_and_code")
ALERT(String(Size of array($names)))
$path:=METHOD Get path(Path project method; "zwei_a")
METHOD GET CODE($path; $code)
ALERT(String(Position("ALERT(\"a\")"; $code)>0))
$paths{1}:="zwei_größe"
$paths{2}:="zwei_a"
METHOD GET CODE($paths; $codes)
ALERT(String(Size of array($codes))+" "+String(Position("// größe 日本 🎈"; $codes{1})>0)+" "+String(Position("\"𝒳é\""; $codes{1})>0)+" "+String(Position("ALERT"; $codes{2})>0))
METHOD GET CODE(Current method path; $code)
ALERT(String(Position("Current method path"; $code)>0))
For each ($v; ["none"; "größe"; "🎈"; ""])
	$code:="what was there"
	Try
		METHOD GET CODE($v; $code)
		ALERT("["+$v+"] found")
	Catch
		ALERT("["+$v+"] not found ["+$code+"]")
	End try
End for each
$codes{1}:="what was there"
$paths{1}:="none"
Try
	METHOD GET CODE($paths; $codes)
	ALERT("found")
Catch
	ALERT(String(Size of array($codes))+" ["+$codes{1}+"] "+String(Position("ALERT"; $codes{2})>0))
End try
For each ($v; [12; Null; {}])
	Try
		METHOD GET CODE($v; $code)
		ALERT("accepted")
	Catch
		ALERT(JSON Stringify($v)+" is no path")
	End try
End for each
Try
	METHOD GET NAMES($names; 12)
	ALERT("accepted")
Catch
	ALERT(Last errors[0].message)
End try
