// docs: Concepts/cf_branching
// A block that is not closed: the error names its first line.

If (True)
	ALERT("not run")
For each ($x; [1])
	ALERT("not run")
End for each 
