// docs: commands/trigger-event, trigger-level, trigger-properties: outside a trigger, of a level that does not exist everything is 0.
var $n; $event; $table; $record : Integer
var $code : Text
var $any

ALERT(String(Trigger event)+" "+String(Trigger level))
For each ($n; [1; 0; -1; 2147483647])
	$event:=9
	$table:=9
	$record:=9
	TRIGGER PROPERTIES($n; $event; $table; $record)
	ALERT(String($event)+" "+String($table)+" "+String($record))
End for each
TRIGGER PROPERTIES(1; $any; $any; größe日本)
ALERT(String($any)+" "+String(größe日本))

For each ($code; ["TRIGGER PROPERTIES(\"1\"; vA; vB; vC)"; "TRIGGER PROPERTIES(Null; vA; vB; vC)"; "TRIGGER PROPERTIES(1; 2; vB; vC)"; "TRIGGER PROPERTIES(1)"; "$n:=Trigger level(1)"])
	Try
		EXECUTE FORMULA($code)
		ALERT($code+" is accepted")
	Catch
		ALERT(Last errors[0].message)
	End try
End for each
