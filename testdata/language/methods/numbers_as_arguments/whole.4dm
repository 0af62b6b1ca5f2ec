#DECLARE($x : Real) -> $r : Integer

$r:=$x*2
