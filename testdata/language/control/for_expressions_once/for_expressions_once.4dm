// docs: Concepts/control-flow
// Start, end and increment are evaluated once.

For ($i; say(1); say(3); say(1))
	ALERT(String($i))
End for 
