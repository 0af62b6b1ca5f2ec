// docs: Concepts/variables
// var in a loop does not reset the variable; with := it assigns each time.

var $i : Integer

For ($i; 1; 3)
	var $kept : Text
	var $reset : Text:=""
	$kept+="x"
	$reset+="x"
End for 
ALERT($kept+" "+$reset)
