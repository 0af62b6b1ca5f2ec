// docs: Concepts/data-types, Concepts/operators
// Pairs of types for which the pages list no operation.

var $f : Object

For each ($f; [Formula("a"+1); Formula(1+"a"); Formula(!2024-01-01!+!2024-01-01!); Formula(1+!2024-01-01!); Formula("a"-"b"); \
Formula("a"/2); Formula(True+1); Formula(True+True); Formula({}+{}); Formula([]+[]); Formula(Null+1); Formula(!2024-01-01!*2); Formula("2"^2)])
	Try
		$b:=$f.call()
		ALERT("no error")
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
