// docs: Concepts/number
// Trap 45: bit 31 is the sign.

ALERT(String(1 << 31))
