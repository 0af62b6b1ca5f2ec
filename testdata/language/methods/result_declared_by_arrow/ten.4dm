#DECLARE() -> $r : Integer
$r:=5
$r:=$r*2
