// docs: Concepts/number
// A shift by more than 31 bits leaves nothing.

ALERT(String(1 << 31))
ALERT(String(1 << 32))
ALERT(String(-1 >> 31))
ALERT(String(-1 >> 32))
