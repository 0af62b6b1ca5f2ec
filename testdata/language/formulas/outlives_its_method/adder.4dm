#DECLARE($n : Integer) : 4D.Function
return Formula($n+$1)
