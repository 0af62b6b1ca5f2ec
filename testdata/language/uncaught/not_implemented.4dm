// docs: Concepts/error-handling
// A command of 4D that is not there names itself.

ALERT("before")
PRINT SETTINGS
ALERT("after")
