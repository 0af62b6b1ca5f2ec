// docs: Concepts/control-flow
// Loops in loops over the same collection.

var $c : Collection:=[1; 2]
var $s : Text

For each ($a; $c)
	For each ($b; $c)
		$s+=String($a*10+$b)+" "
	End for each 
End for each 
ALERT($s)
