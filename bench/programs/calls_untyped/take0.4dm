#DECLARE() -> $r

$r:=1
