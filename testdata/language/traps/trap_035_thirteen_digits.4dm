// docs: commands/string, Concepts/number
// Trap 35: a Real has 13 significant digits.

ALERT(String(2/3))
