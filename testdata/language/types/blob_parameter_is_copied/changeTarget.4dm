#DECLARE($p : Pointer)

$p->{0}:=9
