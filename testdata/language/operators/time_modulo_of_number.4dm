// docs: Concepts/time
// A time modulo a number is a number.

ALERT(String(?02:03:04? % 2))
