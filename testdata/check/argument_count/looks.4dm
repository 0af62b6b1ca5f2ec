#DECLARE($a : Integer)
$n:=Count parameters
