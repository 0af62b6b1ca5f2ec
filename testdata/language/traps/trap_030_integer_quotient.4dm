// docs: Concepts/number, commands/int
// Trap 30: a\b is Int(a/b), and Int goes down.

ALERT(String(7\2))
ALERT(String(-7\2))
