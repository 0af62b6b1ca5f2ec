// docs: Concepts/operators
// Parentheses are evaluated first, the innermost before the others.

ALERT(String((3+4)*5))
ALERT(String(3+(4*(5-2))))
ALERT(String(((1+2)*(3+4))-1))
