// docs: Concepts/data-types
// There is no conversion between number and date.

var $d : Date

Try
	$d:=5
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
