Class extends A
Class constructor($n : Text)
	Super($n+"b")
	This.b:=$n
