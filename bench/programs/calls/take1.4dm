#DECLARE($a : Integer) -> $r : Integer

$r:=$a
