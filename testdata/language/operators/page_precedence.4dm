// docs: Concepts/number
// The page's examples of left to right.

ALERT(String(3+4*5)+" "+String(3+(4*5)))
