// docs: Concepts/error-handling
// return works in Catch.

ALERT(attempt())
