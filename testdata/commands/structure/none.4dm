// docs: commands/last-table-number, is-table-number-valid, is-field-number-valid: an application without tables.
var $n : Integer
ALERT(String(Last table number))
For each ($n; [-1; 0; 1; 32767; 100000])
	ALERT(String(Is table number valid($n))+" "+String(Is field number valid($n; 1)))
End for each
Try
	ALERT(String(Is table number valid("1")))
Catch
	ALERT(Last errors[0].message)
End try
Try
	ALERT(String(Is field number valid(1)))
Catch
	ALERT(Last errors[0].message)
End try
