// docs: Concepts/identifiers
// A method name may hold blanks and begin with a digit; the longest known name wins.

ALERT(new object list)
ALERT(3 times("ab"))
ALERT(JSON Stringify(New object))
