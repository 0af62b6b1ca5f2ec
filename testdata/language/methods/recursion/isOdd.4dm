#DECLARE($n : Integer) : Boolean

return ($n=0) ? False : isEven($n-1)
