// docs: Concepts/number
// Bit 31 is a bit like the others.

ALERT(String(0 ?+ 31))
ALERT(String(-1 ?- 31))
ALERT(String(-1 ?? 31)+" "+String(1 ?? 31))
