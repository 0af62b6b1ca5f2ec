// docs: Concepts/number
// Only numbers and times can be negated.

var $f : Object

ALERT(String(-?00:01:00?))
For each ($f; [Formula(-"a"); Formula(-True); Formula(-Null); Formula(-!2024-01-01!)])
	Try
		$b:=$f.call()
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
