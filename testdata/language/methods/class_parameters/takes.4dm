#DECLARE($o : cs.Base)

ALERT($o=Null ? "null" : OB Class($o).name)
