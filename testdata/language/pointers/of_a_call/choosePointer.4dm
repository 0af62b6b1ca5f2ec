#DECLARE($n : Integer) -> $p : Pointer

$p:=Get pointer("ofThisTest"+String($n))
