Function first()
	ALERT("x")
