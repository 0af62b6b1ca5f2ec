#DECLARE($a : Text)
#DECLARE($b : Text)
