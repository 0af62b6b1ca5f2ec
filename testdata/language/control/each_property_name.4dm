// docs: Concepts/control-flow
// For each over an object gives the names of its properties, in the order of their creation.

var $k; $t : Text
var $o : Object

$o:={b: 1; a: 2}
$o.c:=3
For each ($k; $o)
	$t+=$k+"="+String($o[$k])+" "
End for each 
ALERT($t)
