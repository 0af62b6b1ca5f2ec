#DECLARE($o : Object)
