// docs: Concepts/number
// The page does not name the sign of %: it is that of the left operand.

ALERT(String(7%3)+" "+String(-7%3)+" "+String(7%-3)+" "+String(-7%-3))
