#DECLARE($n : Integer) -> $r : Text

$r:=String($n)+" "+This.unit
