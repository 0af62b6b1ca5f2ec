#DECLARE($a) -> $r

$a:=$a+1
$a:=String($a)+"!"
$r:=$a
