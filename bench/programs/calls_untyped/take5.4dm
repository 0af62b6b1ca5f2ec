#DECLARE($a; $b; $c; $d; $e) -> $r

$r:=$a+$b+$c+$d+$e
