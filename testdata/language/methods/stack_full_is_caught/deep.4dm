#DECLARE($n : Integer) : Integer
return ($n=0) ? 0 : 1+deep($n-1)
