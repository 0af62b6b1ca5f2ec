// docs: Concepts/number
// / of two numbers keeps the fraction.

ALERT(String(5 / 2))
