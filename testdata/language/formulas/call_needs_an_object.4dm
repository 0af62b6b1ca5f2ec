// docs: API/FunctionClass
// What call takes first is an object or Null.

Try
	$x:=Formula(1).call(5)
Catch
	ALERT(Last errors[0].message)
End try
