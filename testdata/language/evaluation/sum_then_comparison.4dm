// docs: Concepts/operators
// A sum to the left of a comparison needs no parentheses.

ALERT(String(2+2=4))
ALERT(String(2+2=5))
