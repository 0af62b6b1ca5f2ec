#DECLARE() -> $v : Integer
$v:=10
return 20
