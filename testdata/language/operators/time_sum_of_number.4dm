// docs: Concepts/time
// A time plus a number is a number of seconds, not a time.

ALERT(String(?02:03:04? + 65))
