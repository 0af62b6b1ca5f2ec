// docs: Concepts/variables
// Each call has locals of its own.

ALERT(countDown(3))
