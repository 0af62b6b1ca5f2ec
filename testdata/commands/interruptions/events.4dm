// docs: commands/on-event-call, method-called-on-event, filter-event, idle: one method at a time, names of other scripts, an empty name stops, nothing happens without events; what is no text.
var $v : Variant

ALERT("["+Method called on event+"]")
ON EVENT CALL("first")
ALERT(Method called on event)
ON EVENT CALL("größe_日本"; "$Ereignisse 🎈")
ALERT(Method called on event)
ON EVENT CALL("second"; "events")
IDLE
FILTER EVENT
ALERT(Method called on event)
For each ($v; [12; Null; {}; True])
	Try
		ON EVENT CALL($v)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
	Try
		ON EVENT CALL("third"; $v)
		ALERT("accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
ALERT(Method called on event)
ON EVENT CALL("")
ALERT("["+Method called on event+"]")
ON EVENT CALL("")
ALERT("["+Method called on event+"]")
