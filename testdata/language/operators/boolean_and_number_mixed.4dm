// docs: Concepts/boolean, Concepts/number
// & and | join two Booleans or two numbers, nothing else.

var $f : Object

For each ($f; [Formula(True & 1); Formula(1 | False); Formula("a" & "b"); Formula(Null & True)])
	Try
		$b:=$f.call()
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
