$a=1
$o.total=$o.total+1
OK=0
[Invoice]Total=3
f($a)=1
