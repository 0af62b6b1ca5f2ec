// docs: Concepts/number
// % is the remainder.

ALERT(String(5 % 2))
