// docs: Concepts/number
// ?- clears one bit, counted from 0.

ALERT(String(16 ?- 4))
ALERT(String(15 ?- 1))
ALERT(String(8 ?- 0))
