#DECLARE($a : Integer; $b : Integer)
