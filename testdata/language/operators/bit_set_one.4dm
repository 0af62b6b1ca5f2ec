// docs: Concepts/number
// ?+ sets one bit, counted from 0.

ALERT(String(0 ?+ 4))
ALERT(String(16 ?+ 4))
ALERT(String(0 ?+ 31))
