// docs: commands/execute-method
// Names that are no method, Null and other types; many and large parameters; OK says whether it went well.

var $result : Variant
var $t : Text
var $o : Object
$o:=New object("n"; Null)
EXECUTE METHOD("sumOf"; $result; 1000000; 2000000)
ALERT(String($result)+" "+String(OK))
EXECUTE METHOD("SUMOF"; $result; -1.5; 1e15)
ALERT(String($result)+" "+String(OK))
Try
	EXECUTE METHOD(""; $result)
Catch
	ALERT(String(OK)+" "+Last errors[0].message)
End try
Try
	EXECUTE METHOD("nepěknáMetoda日本"; *)
Catch
	ALERT(String(OK)+" "+Last errors[0].message)
End try
Try
	EXECUTE METHOD("x"*10000)
Catch
	ALERT(String(OK)+" "+Substring(Last errors[0].message; 1; 40)+" "+String(Length(Last errors[0].message)<400))
End try
Try
	EXECUTE METHOD(5; $result)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE METHOD($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE METHOD($o.missing; *)
Catch
	ALERT(Last errors[0].message)
End try
// a parameter of another type than declared, a result that does not fit the variable
Try
	EXECUTE METHOD("sumOf"; $result; "1"; 2)
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE METHOD("sumOf"; $t; 1; 2)
Catch
	ALERT(Last errors[0].message)
End try
// a command is no method
Try
	EXECUTE METHOD("Current date"; $result)
Catch
	ALERT(Last errors[0].message)
End try
