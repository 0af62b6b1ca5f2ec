// docs: Concepts/number
// \ is Int of the quotient: it goes down, also for negative numbers.

ALERT(String(7\2))
ALERT(String(-7\2))
ALERT(String(-5\2))
ALERT(String(7.9\2))
