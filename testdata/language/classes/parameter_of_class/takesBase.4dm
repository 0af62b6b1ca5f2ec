#DECLARE($o : cs.Base)

ALERT(OB Class($o).name)
