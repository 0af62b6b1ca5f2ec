// docs: Concepts/number
// The truth tables of the bitwise operators.

ALERT(String(1 & 1)+String(0 & 1)+String(1 & 0)+String(0 & 0))
ALERT(String(1 | 1)+String(0 | 1)+String(1 | 0)+String(0 | 0))
ALERT(String(1 ^| 1)+String(0 ^| 1)+String(1 ^| 0)+String(0 ^| 0))
