#DECLARE($b : Boolean)
