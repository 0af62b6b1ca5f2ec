#DECLARE($q : Pointer; $n : Integer)

$q->:=$q->+$n%1000003
