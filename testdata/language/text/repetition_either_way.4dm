// docs: Concepts/string
// Repetition is Text * Number; the other order is not documented, but 4D's own components (NetKit) use it.

ALERT("ab"*3)
ALERT(3*"ab")
ALERT("["+(0*"ab")+"]")
