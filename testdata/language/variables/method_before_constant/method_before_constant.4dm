// docs: Concepts/identifiers
// A method has priority over a constant of the same name, a command over a method.

ALERT(Escape)
ALERT(String(Length("abc")))
