#DECLARE($t : Text; $i : Integer; $r : Real; $b : Boolean; $d : Date; $h : Time; $o : Object; $c : Collection; $p : Pointer; $v)

ALERT("["+$t+"] "+String($i)+" "+String($r)+" "+String($b)+" "+String($d=!00-00-00!)+" "+String($h))
ALERT(String($o=Null)+" "+String($c=Null)+" "+String($p=Null)+" "+String(Undefined($v))+" "+String(Count parameters))
