#DECLARE($a) -> $r

$p:=->$a
$p->:="by pointer"
$r:=$a
