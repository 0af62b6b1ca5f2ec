#DECLARE($n : Integer)

	throw($n; "x")
