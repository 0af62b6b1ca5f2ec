// docs: Concepts/arrays
// Elements have the type of their array.

ARRAY LONGINT($i; 1)
ARRAY REAL($r; 1)
ARRAY TEXT($t; 1)
$i{1}:=2.7
$r{1}:=2.7
ALERT(String($i{1})+" "+String($r{1}))
Try
	$t{1}:=5
	ALERT("no error")
Catch
	ALERT("error")
End try
ALERT("["+$t{1}+"]")
