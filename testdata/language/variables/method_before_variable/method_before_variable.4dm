// docs: Concepts/interpreted-compiled
// In interpreted mode a method has priority over a variable of the same name.

ALERT(String(answer))
