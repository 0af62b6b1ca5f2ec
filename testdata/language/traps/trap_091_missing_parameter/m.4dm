#DECLARE($p : Integer)

ALERT(String($p)+" "+String(Count parameters))
