#DECLARE($n : Integer)
