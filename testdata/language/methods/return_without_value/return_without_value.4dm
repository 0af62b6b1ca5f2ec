// docs: Concepts/parameters
// return without an expression gives the empty value of the declared type, else Undefined.

ALERT("["+typed+"] "+String(Undefined(untyped)))
