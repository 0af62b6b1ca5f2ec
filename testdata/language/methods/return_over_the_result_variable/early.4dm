#DECLARE() -> $v : Integer
return 10
$v:=20
