// docs: Concepts/string
// A count of zero or less gives an empty text; a fraction is dropped.

ALERT("["+("ab"*0)+"]")
ALERT("["+("ab"*-1)+"]")
ALERT("["+("ab"*2.7)+"]")
