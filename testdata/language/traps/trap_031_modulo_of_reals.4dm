// docs: Concepts/number
// Trap 31: 10.5 % 2 is 0: the operands are made integers first.

ALERT(String(10.5%2))
