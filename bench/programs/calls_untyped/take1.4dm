#DECLARE($a) -> $r

$r:=$a
