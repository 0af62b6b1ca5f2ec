// docs: Concepts/methods
// A method without a result gives Undefined in an expression.

ALERT(String(Undefined(silent)))
