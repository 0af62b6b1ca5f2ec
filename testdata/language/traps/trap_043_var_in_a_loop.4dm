// docs: Concepts/variables
// Trap 43: var in a loop does not give the variable its empty value again.

var $i : Integer

For ($i; 1; 3)
	var $s : Text
	$s+="x"
End for 
ALERT($s)
