// docs: commands/sort-array
// Pointer arrays cannot be sorted.

ARRAY POINTER($p; 2)
Try
	SORT ARRAY($p; >)
	ALERT("no error")
Catch
	ALERT("error")
End try
