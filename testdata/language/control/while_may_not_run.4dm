// docs: Concepts/looping
// While tests first, Repeat afterwards.

While (False)
	ALERT("while")
End while 
Repeat 
	ALERT("repeat")
Until (True)
