// docs: commands/sort-array
// A row of a two-dimensional array can be sorted, the array itself cannot.

ARRAY LONGINT($a; 1; 3)
$a{1}{1}:=3
$a{1}{2}:=1
$a{1}{3}:=2
SORT ARRAY($a{1}; >)
ALERT(String($a{1}{1})+String($a{1}{2})+String($a{1}{3}))
Try
	SORT ARRAY($a; >)
	ALERT("no error")
Catch
	ALERT("error")
End try
