#DECLARE($a; $b; $c) -> $r

$r:=$a+$b+$c
