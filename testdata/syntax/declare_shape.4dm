#DECLARE($a : Text
$x:=1
