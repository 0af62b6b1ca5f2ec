// docs: Concepts/number
// Numbers are equal when they differ by at most 10^-6.

ALERT(String(0.0000004=0))
ALERT(String(0.0000004#0))
ALERT(String(0.00001=0))
ALERT(String(0.1+0.2=0.3))
