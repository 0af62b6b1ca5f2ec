#DECLARE($a; $b; $c; $d; $e; $f; $g) -> $r

$r:=$a+$b+$c+$d+$e+$f+$g
