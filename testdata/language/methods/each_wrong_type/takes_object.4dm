#DECLARE($p : Object)

ALERT("object "+String($p=Null))
