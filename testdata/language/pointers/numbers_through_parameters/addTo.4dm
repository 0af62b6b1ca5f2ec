#DECLARE($p : Pointer; $n : Real)

$p->:=$p->+$n%1000003
$p->:=$p->*2
$p->:=$p->-$n
