#DECLARE($i : Integer; $t : Text; $b : Boolean; $d : Date; $o : Object; $v : Variant)

ALERT(String($i)+" ["+$t+"] "+String($b)+" null date "+String($d=!00-00-00!)+" undefined "+String(Undefined($v))+" count "+String(Count parameters))
