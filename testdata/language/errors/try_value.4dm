// docs: Concepts/error-handling
// Try(expression) gives the value of the expression when there is no error.

ALERT(String(Try(1+2))+" "+Try(Uppercase("abc")))
