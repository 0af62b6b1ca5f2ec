#DECLARE -> $r : Integer

$r:=5
