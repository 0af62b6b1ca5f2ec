// docs: commands/clear-variable
// A variable gets the empty value of its type.

var $t : Text
var $i : Integer
var $o : Object
ARRAY TEXT($a; 3)
$t:="x"
$i:=5
$o:=New object
CLEAR VARIABLE($t)
CLEAR VARIABLE($i)
CLEAR VARIABLE($o)
CLEAR VARIABLE($a)
ALERT("["+$t+"]"+String($i)+String($o=Null)+String(Size of array($a)))
