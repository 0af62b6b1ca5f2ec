Function f()
	ALERT("f")
