$o=>f
$o.->f
$x:=($a) => $b
$x:=function($a) {
}
