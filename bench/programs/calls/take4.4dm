#DECLARE($a : Integer; $b : Integer; $c : Integer; $d : Integer) -> $r : Integer

$r:=$a+$b+$c+$d
