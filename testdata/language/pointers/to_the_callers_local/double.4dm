#DECLARE($p : Pointer)

$p->:=$p->*2
