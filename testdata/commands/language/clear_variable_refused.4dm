// docs: commands/clear-variable, commands/type, commands/asserted, commands/on-event-call
// What is no variable cannot be cleared; properties and elements are no variables of their own; Null as an assertion; long names.

var $o : Object
var $f : 4D.Function
var $b : Boolean
$o:=New object("n"; Null; "t"; "é")
Try
	EXECUTE FORMULA("CLEAR VARIABLE(5)")
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE FORMULA("CLEAR VARIABLE(\"日本\")")
Catch
	ALERT(Last errors[0].message)
End try
Try
	EXECUTE FORMULA("CLEAR VARIABLE(1+1)")
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Asserted($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Asserted($o.missing; "é"*100000)
Catch
	ALERT(String(Length(Last errors[0].message)))
End try
ON EVENT CALL("é"*100000)
ALERT(String(Length(Method called on event)))
ON EVENT CALL("")
ALERT(JSON Stringify($o))
