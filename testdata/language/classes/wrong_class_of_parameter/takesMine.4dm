#DECLARE($obj : cs.Mine)
ALERT("not here")
