Function set x($v : Integer)
	This.kept:=$v
