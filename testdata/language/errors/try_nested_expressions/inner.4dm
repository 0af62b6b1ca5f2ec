#DECLARE() : Integer
var $x : Integer
$x:=Num(Try(1+"a"))
return $x+41
