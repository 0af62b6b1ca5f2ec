// docs: Concepts/number
// The minus belongs to the operand after it.

var $a : Integer:=3

ALERT(String(-$a*2)+" "+String(10+-$a)+" "+String(-(1+$a))+" "+String(6/-$a)+" "+String(- -$a))
