// docs: Concepts/operators
// Operators of one level are applied from left to right.

ALERT(String(20-4-2*3))
ALERT(String(20-(4-2)*3))
ALERT(String(100/10/2))
ALERT(String(2^3^2))
