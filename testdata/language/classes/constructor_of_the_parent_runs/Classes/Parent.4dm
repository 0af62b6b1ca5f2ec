Class constructor($a : Text; $n : Integer)
	This.a:=$a
	This.n:=$n
