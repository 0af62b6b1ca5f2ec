#DECLARE($d : Date)
