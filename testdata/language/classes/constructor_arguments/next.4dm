#DECLARE($o : Object) -> $n : Integer

$o.n+=1
$n:=$o.n
