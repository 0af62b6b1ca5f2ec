// docs: Concepts/number
// << moves the bits to the left; the result is a signed 32-bit number.

ALERT(String(1 << 4))
ALERT(String(3 << 1))
ALERT(String(1 << 31))
