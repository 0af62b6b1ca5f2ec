// docs: Concepts/parameters
// The ways to give a result.

ALERT(String(viaVariable(1)))
ALERT(String(viaVariable(0)))
ALERT(String(viaReturn(1)))
ALERT(String(viaReturn(0)))
ALERT(String(returnOverrides))
ALERT(String(Undefined(noResult)))
ALERT("["+String(textDefault)+"]")
