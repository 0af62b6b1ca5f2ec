// docs: commands/set-real-comparison-level
// How far apart equal numbers may be.

ALERT(String(0.00001=0.00002))
ALERT(String(0.000001=0.000002))
ALERT(String(0.000001=0.000003))
SET REAL COMPARISON LEVEL(0.1)
ALERT(String(1=1.05))
SET REAL COMPARISON LEVEL(0)
ALERT(String(1=1.0000001))
