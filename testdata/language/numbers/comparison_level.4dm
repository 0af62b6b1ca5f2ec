// docs: commands/set-real-comparison-level
// SET REAL COMPARISON LEVEL changes the tolerance of equality.

ALERT(String(0.0001=0))
SET REAL COMPARISON LEVEL(0.001)
ALERT(String(0.0001=0))
SET REAL COMPARISON LEVEL(0)
ALERT(String(0.0000001=0))
