#DECLARE($a : Integer; $b : Integer; $c : Integer; $d : Integer; $e : Integer; $f : Integer; $g : Integer) -> $r : Integer

$r:=$a+$b+$c+$d+$e+$f+$g
