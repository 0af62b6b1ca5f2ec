// docs: Concepts/number
// Hexadecimal literals are 32-bit numbers with a sign.

ALERT(String(0xFFFFFFFF))
ALERT(String(0x00FF))
ALERT(String(0x0000))
ALERT(String(0x7FFFFFFF))
ALERT(String(0x80000000))
