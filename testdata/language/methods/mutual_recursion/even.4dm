#DECLARE($n : Integer) : Boolean
return ($n=0) ? True : odd($n-1)
