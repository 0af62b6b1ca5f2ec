Function other()
	ALERT("other")
