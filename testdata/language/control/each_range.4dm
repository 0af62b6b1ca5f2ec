// docs: Concepts/control-flow
// The begin of For each is inclusive, its end is not; a negative one counts from the end of the collection.

var $c : Collection
var $e; $t : Text

$c:=["a"; "b"; "c"; "d"]
For each ($e; $c; 2)
	$t+=$e
End for each 
$t+=" "
For each ($e; $c; 1; 3)
	$t+=$e
End for each 
$t+=" "
For each ($e; $c; -2)
	$t+=$e
End for each 
$t+=" "
For each ($e; $c; 0; -1)
	$t+=$e
End for each 
$t+=" "
For each ($e; $c; -9; 9)
	$t+=$e
End for each 
$t+=" "
For each ($e; $c; 3; 1)
	$t+=$e
End for each 
ALERT($t)
