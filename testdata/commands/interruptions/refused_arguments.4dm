// docs: commands/on-err-call, commands/method-called-on-error, commands/assert, commands/asserted, commands/set-assert-enabled, commands/throw
// What is no name, no scope, no condition and no error is refused by the name of the parameter; nothing is installed or switched by it.

var $o : Object
var $b : Boolean
$o:=New object("n"; Null; "é"; "日本")
ON ERR CALL("größe")
Try
	ON ERR CALL(5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ON ERR CALL($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ON ERR CALL($o.missing)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ON ERR CALL("x"; "local")
Catch
	ALERT(Last errors[0].message)
End try
Try
	ON ERR CALL("x"; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ON ERR CALL("x"; 1000000)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ON ERR CALL("x"; -1)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(Method called on error+" ["+Method called on error(ek global)+"] ["+Method called on error(ek errors from components)+"]")
Try
	ALERT(Method called on error("local"))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Method called on error($o.n))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(Method called on error(1000000))
Catch
	ALERT(Last errors[0].message)
End try
ON ERR CALL("")
ALERT("["+Method called on error+"]")
Try
	ASSERT($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ASSERT(False; 5)
Catch
	ALERT(Last errors[0].message)
End try
Try
	ASSERT(False; $o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Asserted(False; $o)
Catch
	ALERT(Last errors[0].message)
End try
Try
	$b:=Asserted($o.missing=Null; "é")
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String($b))
Try
	SET ASSERT ENABLED("x")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET ASSERT ENABLED($o.n)
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET ASSERT ENABLED($o)
Catch
	ALERT(Last errors[0].message)
End try
ALERT(String(Get assert enabled))
Try
	throw("x")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw($o.n)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw($o.missing)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw(1; 5)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw(1; $o.n)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw(New collection)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	throw(True)
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
