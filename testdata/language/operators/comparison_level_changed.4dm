// docs: commands/set-real-comparison-level
// The level can be set and counts for equality only.

SET REAL COMPARISON LEVEL(0.1)
ALERT(String(1=1.05)+" "+String(1=1.2)+" "+String(1<1.05)+" "+String(1#1.05))
SET REAL COMPARISON LEVEL(0)
ALERT(String(1=1.0000001))
SET REAL COMPARISON LEVEL(10^-6)
ALERT(String(1=1.0000001))
