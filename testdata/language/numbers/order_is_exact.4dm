// docs: Concepts/number
// The tolerance is for equality only: < and > are exact.

ALERT(String(0.0000001<0.0000002))
ALERT(String(0.0000001=0.0000002))
