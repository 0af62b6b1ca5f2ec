// docs: commands/new-shared-object, commands/storage, Concepts/shared
// Shared objects hold shared values only, and are written between Use and End use.

var $s; $plain : Object

$s:=New shared object("prop1"; "alpha"; "n"; Null)
ALERT($s.prop1)
Try
	$s.prop1:="omega"
Catch
	ALERT("outside Use: "+String(Last errors[0].errCode#0))
End try
Use ($s)
	$s.prop1:="omega"
	OB SET($s; "other"; 1)
End use 
ALERT(JSON Stringify($s))
Try
	OB SET($s; "other"; 2)
Catch
	ALERT("outside Use: "+String(Last errors[0].errCode#0))
End try
OB REMOVE($s; "other")
ALERT(String(OB Is defined($s; "other")))
$plain:=New object
Try
	$s:=New shared object("x"; $plain)
Catch
	ALERT("not shared")
End try
Use (Storage)
	Storage.counters:=New shared object("customers"; 0)
	Use (Storage.counters)
		Storage.counters.customers:=Storage.counters.customers+1
	End use 
End use 
ALERT(String(Storage.counters.customers))
