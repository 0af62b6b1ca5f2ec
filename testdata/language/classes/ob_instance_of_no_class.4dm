// docs: commands/ob-instance-of
// Something that is not a class is error -10745.

Try
	$b:=OB Instance of({}; {name: "Object"})
Catch
	ALERT(String(Last errors[0].errCode))
End try
