// docs: commands/is-table-number-valid, commands/is-field-number-valid
// An application without tables: large and negative numbers; Null, Undefined and other types by the name of the parameter.

var $o : Object
var $b : Boolean
$o:=New object("n"; Null)
ALERT(String(Is table number valid(1000000))+" "+String(Is table number valid(-1000000))+" "+String(Is field number valid(1000000; 1000000))+" "+String(Is field number valid(0; 0)))
Try
	$b:=Is table number valid($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is table number valid($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is table number valid(New object)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is field number valid($o.n; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is field number valid(1; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is field number valid("é"; 1)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is field number valid(1; "日本")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Is field number valid(1; True)
Catch
	ALERT(Last errors[0].message)
End try
