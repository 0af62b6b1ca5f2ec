#DECLARE($n : Integer) : Boolean
return $n+"x"
