#DECLARE($t : Text; $n : Real; $b : Boolean; $d : Date; $h : Time; $o : Object; $c : Collection; $p : Pointer; $v : Variant)
ALERT("["+$t+"] "+String($n)+" "+String($b)+" "+String($d=!00-00-00!)+" "+String($h=?00:00:00?)+" "+String($o=Null)+" "+String($c=Null)+" "+String($p=Null)+" "+String(Undefined($v)))
