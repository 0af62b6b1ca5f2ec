// docs: Concepts/number
// A Real is made a 32-bit integer before the bitwise operators work on it.

ALERT(String(5.9 & 7))
ALERT(String(4294967297 & 3))
ALERT(String(1.7 << 2.2))
