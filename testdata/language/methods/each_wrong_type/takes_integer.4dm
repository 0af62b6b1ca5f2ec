#DECLARE($p : Integer)

ALERT("integer "+String($p))
