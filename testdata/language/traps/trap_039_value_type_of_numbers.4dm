// docs: commands/value-type
// Trap 39: every number is a Real for Value type.

ALERT(String(Value type(20)))
