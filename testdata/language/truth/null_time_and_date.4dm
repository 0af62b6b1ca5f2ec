// docs: Concepts/operators
// A null time is truthy, a null date is not.

ALERT(String(?00:00:00? ? 1 : 2))
ALERT(String(!00-00-00! ? 1 : 2))
