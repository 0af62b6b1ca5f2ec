// docs: commands/start-transaction, validate-transaction, cancel-transaction, in-transaction, transaction-level, suspend-transaction, resume-transaction, active-transaction
ALERT(String(In transaction)+String(Active transaction)+String(Transaction level))
START TRANSACTION
ALERT(String(In transaction)+String(Active transaction)+String(Transaction level))
START TRANSACTION
ALERT(String(Transaction level))
SUSPEND TRANSACTION
ALERT(String(In transaction)+String(Active transaction)+String(Transaction level))
RESUME TRANSACTION
ALERT(String(Active transaction)+String(Transaction level))
VALIDATE TRANSACTION
ALERT(String(Transaction level))
CANCEL TRANSACTION
ALERT(String(In transaction)+String(Transaction level))
// without one
Try
	VALIDATE TRANSACTION
	CANCEL TRANSACTION
	SUSPEND TRANSACTION
	RESUME TRANSACTION
	ALERT("nothing "+String(Transaction level))
Catch
	ALERT("error "+String(Transaction level))
End try
var $i : Integer
For ($i; 1; 100)
	START TRANSACTION
End for
ALERT(String(Transaction level))
For ($i; 1; 100)
	CANCEL TRANSACTION
End for
ALERT(String(Transaction level))
