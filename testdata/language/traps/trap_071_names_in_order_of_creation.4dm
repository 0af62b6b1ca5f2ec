// docs: Concepts/control-flow
// Trap 71: For each of an object gives names, in order of creation.

var $k : Text

For each ($k; {b: 1; a: 2})
	ALERT($k)
End for each 
