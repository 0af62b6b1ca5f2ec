#DECLARE($a; $b : Text)

ALERT(String(Type($a)=Is variant)+" "+String(Type($b)=Is text))
