// docs: Concepts/variables
// <> begins an interprocess variable; the inequality is #.

var $a; $b : Integer

If ($a<>$b)
	ALERT("different")
End if 
