#DECLARE($p : Pointer)

$p->:=41
