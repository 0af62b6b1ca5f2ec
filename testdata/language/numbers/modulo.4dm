// docs: Concepts/number
// % makes integers of its operands first; the remainder has the sign of the left one.

ALERT(String(10.5%2))
ALERT(String(11.9%2))
ALERT(String(-7%3))
ALERT(String(7%-3))
