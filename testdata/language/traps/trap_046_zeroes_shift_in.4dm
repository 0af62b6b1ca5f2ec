// docs: Concepts/number
// Trap 46: the new bits on the left are 0.

ALERT(String(-1 >> 31))
