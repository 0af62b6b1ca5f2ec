#DECLARE($a; $b; $c; $d; $e; $f) -> $r

$r:=$a+$b+$c+$d+$e+$f
