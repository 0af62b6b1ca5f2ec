property x:=1

Function f()
	ALERT("f")

Function get total() : Integer
	return 7
