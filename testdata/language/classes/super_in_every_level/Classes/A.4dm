Class constructor($n : Text)
	This.a:=$n
