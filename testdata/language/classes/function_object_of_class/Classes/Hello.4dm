Function say()
	ALERT("hello")
