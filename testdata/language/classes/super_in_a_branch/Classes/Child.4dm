Class extends Parent

Class constructor($a : Text)
	Case of
		: ($a="none")
			return
		: ($a="")
			Super("empty")
		Else
			Super($a)
	End case
	This.b:=This.a
