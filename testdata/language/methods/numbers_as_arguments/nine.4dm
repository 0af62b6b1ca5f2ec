#DECLARE($a : Integer; $b : Integer; $c : Integer; $d : Integer; $e : Integer; $f : Integer; $g : Integer; $h : Integer; $i : Integer) -> $r : Real

$r:=$a-$b+$c-$d+$e-$f+$g-$h+$i
