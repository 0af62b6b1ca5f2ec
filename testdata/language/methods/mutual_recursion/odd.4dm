#DECLARE($n : Integer) : Boolean
return ($n=0) ? False : even($n-1)
