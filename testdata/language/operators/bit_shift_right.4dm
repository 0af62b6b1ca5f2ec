// docs: Concepts/number
// >> moves the bits to the right and fills with zeros, also for a negative number.

ALERT(String(16 >> 2))
ALERT(String(-1 >> 28))
ALERT(String(-1 >> 31))
