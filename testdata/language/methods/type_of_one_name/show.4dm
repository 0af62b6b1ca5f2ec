#DECLARE($a; $b : Text)

ALERT(String(Type($a))+" "+String(Type($b))+" "+String($a)+" "+$b)
