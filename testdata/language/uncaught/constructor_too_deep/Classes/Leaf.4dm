Class constructor($n : Integer)
	This.n:=$n
