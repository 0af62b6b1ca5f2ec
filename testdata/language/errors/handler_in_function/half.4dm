#DECLARE($n : Real) : Real
throw(1)
return $n/2
