// docs: Concepts/number, commands/int
// Int gives the integer below.

ALERT(String(7\2)+" "+String(-7\2)+" "+String(7\-2)+" "+String(-7\-2))
