// docs: Concepts/control-flow
// While tests first, Repeat afterwards.

While (False)
	ALERT("while")
End while 
Repeat 
	ALERT("repeat")
Until (True)
