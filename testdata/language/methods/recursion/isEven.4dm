#DECLARE($n : Integer) : Boolean

return ($n=0) ? True : isOdd($n-1)
