// docs: Concepts/time
// A time minus a number is a number of seconds.

ALERT(String(?02:03:04? - 65))
