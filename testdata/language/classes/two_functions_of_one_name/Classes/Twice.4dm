Function f()
	ALERT("1")

Function f()
	ALERT("2")
