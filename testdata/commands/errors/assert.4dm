// docs: commands/assert, commands/asserted, commands/set-assert-enabled
// Assertions raise error -10518 when they are enabled.

ASSERT(1=1)
Try
	ASSERT(1=2; "one is two")
Catch
	ALERT(String(Last errors[0].errCode)+" "+Last errors[0].message)
End try
Try
	ASSERT(False)
Catch
	ALERT(Last errors[0].message)
End try
If (Asserted(True))
	ALERT("asserted")
End if 
SET ASSERT ENABLED(False)
ASSERT(1=2)
ALERT(String(Asserted(1=2))+String(Get assert enabled))
SET ASSERT ENABLED(True)
ALERT(String(Get assert enabled))
