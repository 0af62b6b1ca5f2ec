#DECLARE($a : Integer; $b : Integer; $c : Integer) -> $r : Integer

$r:=$a+$b+$c
