#DECLARE($a : Integer; $b : Integer; $c : Integer; $d : Integer; $e : Integer) -> $r : Integer

$r:=$a+$b+$c+$d+$e
