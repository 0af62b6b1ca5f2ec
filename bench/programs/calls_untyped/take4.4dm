#DECLARE($a; $b; $c; $d) -> $r

$r:=$a+$b+$c+$d
