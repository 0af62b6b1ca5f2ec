// docs: API/FunctionClass
// apply takes its parameters as a collection.

Try
	$x:=Formula(1).apply(Null; 5)
Catch
	ALERT(Last errors[0].message)
End try
