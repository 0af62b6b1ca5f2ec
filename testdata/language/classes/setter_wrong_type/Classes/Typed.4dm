Function set n($v : Integer)
	This._n:=$v
