#DECLARE -> $r : Integer

$r:=3
return 7
