// docs: Concepts/error-handling
// A handler that the expression itself installs is called for the error.

$x:=Try(withHandler())
ALERT("x is "+String($x))
