// docs: Concepts/control-flow, Concepts/classes (": $type=" without parentheses)
// Case of without a true branch and without Else runs nothing; with Else alone, it runs Else.

var $n : Integer

$n:=5
Case of 
	: ($n=1)
		ALERT("one")
	: ($n=2)
		ALERT("two")
End case 
Case of 
	Else 
		ALERT("else alone")
End case 
Case of 
		// a comment before the first branch
	: $n=5
		ALERT("no parentheses")
End case 
