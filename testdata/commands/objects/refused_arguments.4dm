// docs: commands/ob-set, commands/ob-get, commands/ob-copy, commands/ob-remove, commands/ob-get-array, commands/ob-get-type, commands/ob-is-defined, commands/ob-get-property-names, commands/ob-keys, commands/ob-values, commands/ob-entries, commands/ob-class, commands/ob-instance-of, commands/ob-is-shared, commands/new-object, commands/new-shared-object
// Null, Undefined and other types are refused by the name of the parameter; what asks about an object answers for none.

var $f : 4D.Function
var $calls : Collection
var $o; $none : Object
var $t : Text
ARRAY TEXT($names; 1)
ARRAY LONGINT($types; 1)
ARRAY TEXT($values; 1)
$o:=New object("n"; Null; "a"; 1; "d"; "text")
$calls:=New collection
$calls.push(Formula(OB Get($o.n; "a")); Formula(OB Get("é"; "a")); Formula(OB Get($o; 5)); Formula(OB Get($o; $o.n)); Formula(OB Get($o; "a"; "Is text")); Formula(OB Get($o; "a"; 1000)); Formula(OB Get($o; "d"; Is undefined)))
$calls.push(Formula(OB Copy($o.n)); Formula(OB Copy("é")); Formula(OB Copy($o; "x")); Formula(OB Copy($o; ck shared; 5)); Formula(OB Copy($o; ck shared; New object)))
$calls.push(Formula(OB Get type($o.n; "a")); Formula(OB Get type($o; $o.n)); Formula(OB Get type("x"; "a")); Formula(OB Is defined("x")); Formula(OB Is defined($o; 5)); Formula(OB Is defined($o.n; "a")); Formula(OB Is empty("é")))
$calls.push(Formula(OB Keys($o.n)); Formula(OB Keys(5)); Formula(OB Keys($o.missing)); Formula(OB Values($o.n)); Formula(OB Entries($o.n)); Formula(OB Entries($o.missing)))
$calls.push(Formula(OB Class("é")); Formula(OB Class(5)); Formula(OB Instance of($o.n; 4D.Object)); Formula(OB Instance of("é"; 4D.Object)); Formula(OB Instance of($o; $o.n)); Formula(OB Instance of($o; "Object")); Formula(OB Instance of($o; New object)))
$calls.push(Formula(OB Is shared("é")); Formula(OB Is shared($o.n)); Formula(OB Is shared(5)))
$calls.push(Formula(New object(5; 1)); Formula(New object("a")); Formula(New object($o.n; 1)); Formula(New shared object("a"; New object)); Formula(New shared object(5; 1)); Formula(New shared object("a"; ->$t)))
For each ($f; $calls)
	Try
		ALERT($f.source+" = "+JSON Stringify($f.call()))
	Catch
		ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
	End try
End for each
Try
	OB SET($o; 5; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB SET("é"; "a"; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB SET($o; "a"; 2; "b")
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB REMOVE($o; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB REMOVE($o.n; "a")
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB REMOVE("x"; "a")
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB GET ARRAY($o.n; "a"; $values)
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB GET ARRAY($o; 5; $values)
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB GET PROPERTY NAMES("é"; $names; $types)
Catch
	ALERT(Last errors[0].message)
End try
Try
	OB GET PROPERTY NAMES($o.n; $names; $types)
Catch
	ALERT(Last errors[0].message)
End try
// what was refused changed nothing; Null has no properties and no values
ALERT(JSON Stringify($o)+" "+String(Size of array($names))+" "+String(Size of array($values)))
ALERT(String(OB Class($none)=Null)+" "+String(OB Is empty($none))+" "+String(OB Is defined($none))+" "+String(OB Is defined($o; "n"))+" "+String(OB Is defined($o; "A")))
