// docs: Concepts/number
// Trap 44: a hexadecimal number is a 32-bit integer with its sign.

ALERT(String(0xFFFFFFFF))
