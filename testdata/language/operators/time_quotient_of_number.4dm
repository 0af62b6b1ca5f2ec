// docs: Concepts/time
// A time divided by a number is a number of seconds.

ALERT(String(?02:03:04? / 2))
