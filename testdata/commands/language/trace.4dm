// docs: commands/trace, commands/idle, commands/current-method-path, get-macro-parameter, set-macro-parameter: without a debugger, a form and a method editor. No page of 21 has NO TRACE: it ends what TRACE begins.
var $t : Text
_O_C_INTEGER($n)
TRACE
ALERT("traced")
NO TRACE
IDLE
$n:=3
ALERT(Current method name+" "+Current method path+" "+String($n))
ALERT(Formula(Current method path).call())
$t:="kept"
Try
	GET MACRO PARAMETER(Full method text; $t)
	ALERT("["+$t+"]")
Catch
	ALERT(Last errors[0].message)
End try
Try
	SET MACRO PARAMETER(Highlighted method text; "x")
	ALERT("set")
Catch
	ALERT(Last errors[0].message)
End try
