// docs: Concepts/control-flow
// A block that is not closed: the error names its first line. The words of the message are ours.

If (True)
	ALERT("not run")
For each ($x; [1])
	ALERT("not run")
End for each 
