// docs: Concepts/error-handling
// The innermost Try takes the error; the outer one sees none.

ALERT(String(Try(inner()+1)))
