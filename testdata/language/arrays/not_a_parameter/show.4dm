#DECLARE($n : Integer; $p : Pointer)

ALERT(String($n)+" "+String(Size of array($p->)))
