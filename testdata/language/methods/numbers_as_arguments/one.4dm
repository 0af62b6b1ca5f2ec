#DECLARE($n : Integer)

return $n*2
