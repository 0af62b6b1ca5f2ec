// docs: Concepts/data-types
// A text becomes a date with the command Date.

var $d : Date

Try
	$d:="2024-02-29"
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
$d:=Date("2024-02-29T00:00:00")
ALERT(String($d=!2024-02-29!))
