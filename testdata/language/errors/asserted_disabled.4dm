// docs: commands/asserted
// With assertions disabled Asserted gives its expression without an error.

SET ASSERT ENABLED(False)
ALERT(String(Get assert enabled)+" "+String(Asserted(1=2))+" "+String(Asserted(1=1)))
ASSERT(False)
SET ASSERT ENABLED(True)
ALERT(String(Get assert enabled))
