#DECLARE($a) -> $r

$r:=$a+$a
