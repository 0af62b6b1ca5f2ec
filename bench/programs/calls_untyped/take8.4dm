#DECLARE($a; $b; $c; $d; $e; $f; $g; $h) -> $r

$r:=$a+$b+$c+$d+$e+$f+$g+$h
