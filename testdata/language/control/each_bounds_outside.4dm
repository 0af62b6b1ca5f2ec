// docs: Concepts/control-flow
// Bounds outside the collection.

var $c : Collection:=[0; 1; 2; 3]
var $n : Integer
var $s : Text

For each ($n; $c; 2)
	$s+=String($n)
End for each 
$s+=" "
For each ($n; $c; -99; 2)
	$s+=String($n)
End for each 
$s+=" "
For each ($n; $c; 2; 99)
	$s+=String($n)
End for each 
$s+=" "
For each ($n; $c; 3; 1)
	$s+=String($n)
End for each 
$s+=" "
For each ($n; $c; 9)
	$s+=String($n)
End for each 
ALERT("["+$s+"]")
