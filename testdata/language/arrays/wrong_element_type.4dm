// docs: Concepts/arrays
// An element takes values of its type only, as a variable does.

ARRAY TEXT($t; 1)
ARRAY DATE($d; 1)
Try
	$t{1}:=5
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$d{1}:="2024-01-01"
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
ALERT("["+$t{1}+"] "+String($d{1}=!00-00-00!))
