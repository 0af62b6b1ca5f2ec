#DECLARE($x : Real)

return $x*2
