#DECLARE($n : Integer) -> $r : Real

$r:=$n<2 ? 1 : $n*factorial($n-1)
