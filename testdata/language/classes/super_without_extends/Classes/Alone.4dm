Class constructor
	Super()
	This.a:=1
