// docs: commands/json-parse, commands/json-stringify-array, commands/json-resolve-pointers, commands/json-stringify
// Null, Undefined and other types; a type that nothing in JSON has; a scalar given instead of an array goes between brackets.

var $f : 4D.Function
var $calls : Collection
var $o : Object
var $t : Text
$o:=New object("n"; Null)
$calls:=New collection
$calls.push(Formula(JSON Parse($o.n)); Formula(JSON Parse($o.missing)); Formula(JSON Parse(5)); Formula(JSON Parse($o)); Formula(JSON Parse("1"; "Is text")); Formula(JSON Parse("1"; $o.n)); Formula(JSON Parse("1"; 1000)); Formula(JSON Parse("[1]"; Is undefined)))
$calls.push(Formula(JSON Resolve pointers($o.n)); Formula(JSON Resolve pointers("é")); Formula(JSON Resolve pointers($o; 5)); Formula(JSON Resolve pointers($o; "x")); Formula(JSON Resolve pointers(New object("a"; 1); $o.n)))
$calls.push(Formula(JSON Stringify array("é")); Formula(JSON Stringify array(1000000)); Formula(JSON Stringify array(True)); Formula(JSON Stringify array($o.n)); Formula(JSON Stringify array(New object("a"; "日本"))))
$calls.push(Formula(JSON Stringify($o.n)); Formula(JSON Stringify($o.missing)))
For each ($f; $calls)
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(Last errors[0].message)
	End try
End for each

// types that values are made of
ALERT(JSON Stringify(New collection(JSON Parse("\"12\""; Is longint); JSON Parse("12.7"; Is longint); JSON Parse("12"; Is text); JSON Parse("0"; Is Boolean); JSON Parse("true"; Is Boolean); JSON Parse("\"2024-02-29\""; Is date); JSON Parse("null"; Is real); JSON Parse("[1]"; Is collection); JSON Parse("[1]"; Is object))))
ALERT(String(Time(JSON Parse("5400"; Is time)))+" "+String(JSON Parse("{\"é\":1}"; Is object)["é"]))
