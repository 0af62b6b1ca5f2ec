// docs: Concepts/number
// & of two numbers is the bitwise and.

ALERT(String(12 & 10))
ALERT(String(255 & 0x0F))
ALERT(String(-1 & 7))
