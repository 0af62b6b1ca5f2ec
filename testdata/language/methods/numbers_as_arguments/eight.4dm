#DECLARE($a : Integer; $b : Real; $c : Integer; $d : Real; $e : Integer; $f : Real; $g : Integer; $h : Real) -> $r : Text

$r:=String($a)+" "+String($b)+" "+String($c)+" "+String($d)+" "+String($e)+" "+String($f)+" "+String($g)+" "+String($h)
