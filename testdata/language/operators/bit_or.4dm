// docs: Concepts/number
// | of two numbers is the bitwise inclusive or.

ALERT(String(12 | 10))
ALERT(String(1 | 0))
