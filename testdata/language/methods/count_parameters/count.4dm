#DECLARE($a; $b; $c; $d)
ALERT(String(Count parameters))
