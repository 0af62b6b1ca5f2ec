Function f
#DECLARE($a : Text)
