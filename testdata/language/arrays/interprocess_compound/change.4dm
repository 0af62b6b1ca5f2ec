#DECLARE->$r : Integer
<>a{1}:=100
$r:=10
