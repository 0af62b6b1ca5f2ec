var $x : Integer
$x:=1
