// docs: commands/last-errors
// Last errors is a collection of objects with the code, the message and the component.

var $errors : Collection

Try
	$x:="a"+1
Catch
	$errors:=Last errors
End try
ALERT(String(Value type($errors)=Is collection))
ALERT(String($errors[0].errCode))
ALERT(String(Value type($errors[0].message)=Is text))
ALERT($errors[0].componentSignature)
