// docs: Concepts/string
// Trap 28: a text repeated 0 times is empty.

ALERT("["+("ab"*0)+"]")
