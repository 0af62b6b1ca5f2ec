// docs: commands/assert
// A false assertion is error -10518 with its text; Asserted gives the condition.

ASSERT(1=1; "not shown")
Try
	ASSERT(1=2; "one is not two")
	ALERT("not here")
Catch
	ALERT(String(Last errors[0].errCode))
	ALERT(Last errors[0].message)
End try
ALERT(String(Asserted(2=2)))
SET ASSERT ENABLED(False; *)
ASSERT(1=2; "disabled")
ALERT("end")
