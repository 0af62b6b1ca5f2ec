// docs: Concepts/methods
// Each call has its own local variables.

ALERT(spell(3))
