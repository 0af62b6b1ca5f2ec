// docs: Concepts/number, Concepts/variables
// An undeclared variable holds a Real, also the counter of a loop past the largest Integer; a declared Integer has 32 bits.

For ($i; 1; 10)
	$i:=2147483647
End for 
$next:=$i+0
ALERT(String($i)+" "+String($next))

For ($j; 1; 100)
	For ($j; 2147483600; 2147483646)
	End for 
End for 
$next:=$j*1
ALERT(String($j)+" "+String($next))

var $declared : Integer
$declared:=$i
ALERT(String($declared))

C_LONGINT(beyondIntegers)
var $p : Pointer
$p:=->beyondIntegers
$p->:=$i
ALERT(String(beyondIntegers)+" "+String($p->=$declared))
$p->:=-$declared
ALERT(String(beyondIntegers))
