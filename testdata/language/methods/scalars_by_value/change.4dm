#DECLARE($n : Integer; $t : Text)
$n:=99
$t:="changed"
