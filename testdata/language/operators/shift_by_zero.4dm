// docs: Concepts/number
// Shifting by 0 changes nothing, shifting by more than 31 loses all bits.

ALERT(String(5 << 0)+" "+String(5 >> 0)+" "+String(5 << 32)+" "+String(-1 >> 32)+" "+String(-1 >> 31))
