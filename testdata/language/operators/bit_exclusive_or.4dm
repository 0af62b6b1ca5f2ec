// docs: Concepts/number
// ^| is the bitwise exclusive or.

ALERT(String(6 ^| 3))
ALERT(String(12 ^| 12))
ALERT(String(0 ^| -1))
