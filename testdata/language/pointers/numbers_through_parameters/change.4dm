#DECLARE($p : Pointer) -> $result : Integer

$p->:=100
$result:=1
