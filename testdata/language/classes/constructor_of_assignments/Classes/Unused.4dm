Class constructor($first; $second)
	This.twice:=$second
	This.again:=$second
