// docs: Concepts/number
// \ is the quotient without its fraction.

ALERT(String(5 \ 2))
