// docs: Concepts/number
// = and # between numbers.

ALERT(String(10 = 10))
ALERT(String(10 = 11))
ALERT(String(10 #11))
ALERT(String(10 # 10))
