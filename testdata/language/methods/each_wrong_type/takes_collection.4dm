#DECLARE($p : Collection)

ALERT("collection "+String($p=Null))
