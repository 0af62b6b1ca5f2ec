// docs: Concepts/operators
// Trap 13: a null time is truthy, a null date is falsy.

ALERT(String(?00:00:00? ? 1 : 2))
ALERT(String(!00-00-00! ? 1 : 2))
