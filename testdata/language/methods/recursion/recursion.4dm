// docs: Concepts/methods
// Each call has local variables of its own.

ALERT(String(factorial(10)))
ALERT(countDown(5))
ALERT(String(isEven(10))+" "+String(isEven(7)))
