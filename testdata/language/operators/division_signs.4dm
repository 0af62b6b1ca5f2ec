// docs: Concepts/number, commands/string
// A division by 0 is infinite with the sign of the number, and no number for 0/0.

ALERT(String(1/0)+" "+String(-1/0)+" ["+String(0/0)+"]")
