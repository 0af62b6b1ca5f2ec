Class extends B
Class constructor($n : Text)
	Super($n+"!")
	This.c:=$n
