#DECLARE($o : cs.Base)
ALERT("takes "+OB Class($o).name)
