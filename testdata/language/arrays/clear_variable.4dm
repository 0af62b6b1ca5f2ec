// docs: commands/clear-variable
// CLEAR VARIABLE empties an array and resets a variable to the default of its type.

var $n : Integer
ARRAY TEXT($t; 3)

$n:=5
CLEAR VARIABLE($t)
CLEAR VARIABLE($n)
ALERT(String(Size of array($t))+" "+String($n))
