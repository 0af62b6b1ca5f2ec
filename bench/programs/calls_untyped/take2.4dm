#DECLARE($a; $b) -> $r

$r:=$a+$b
