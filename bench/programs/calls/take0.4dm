#DECLARE() -> $r : Integer

$r:=1
