// docs: commands/defer, commands/deferred-formulas
// What is deferred runs when the method ends, last first, also after return and after an error; locals have the values of the call of defer.

var $r : Text
var $o : Object

inOrder
ALERT("returned "+String(early(3)))
Try
	failing
Catch
	ALERT("caught "+Last errors[0].message+" "+String(Last errors.length))
End try
ON ERR CALL("handler")
failing
ON ERR CALL("")
captured
outer
loop
$o:=cs.Counter.new()
$o.work()
ALERT("closed "+String($o.closed))
ALERT(String(Deferred formulas.length))
Try
	nested
Catch
	ALERT(Last errors[0].message)
End try
