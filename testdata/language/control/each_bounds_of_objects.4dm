// docs: Concepts/control-flow
// begin and end are ignored for objects.

var $k; $s : Text

For each ($k; {a: 1; b: 2; c: 3}; 1; 2)
	$s+=$k
End for each 
ALERT($s)
