// docs: Concepts/time
// A time plus a time is a time.

ALERT(String(?02:03:04? + ?01:02:03?))
