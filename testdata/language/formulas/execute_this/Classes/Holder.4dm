property n:=5

Function run()
	EXECUTE FORMULA("This.n:=This.n*2")
	ALERT(String(This.n))
