// docs: Concepts/arrays
// Elements are numbered from 0 to the size; another number is an error.

ARRAY TEXT($a; 2)
ARRAY LONGINT($b; 1; 1)
For each ($i; [-1; 3])
	Try
		ALERT($a{$i})
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
	Try
		$a{$i}:="x"
	Catch
		ALERT("error "+String(Last errors[0].errCode))
	End try
End for each 
Try
	ALERT(String($b{2}{1}))
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
Try
	$b{1}{2}:=5
Catch
	ALERT("error "+String(Last errors[0].errCode))
End try
