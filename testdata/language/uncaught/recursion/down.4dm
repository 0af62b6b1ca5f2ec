#DECLARE($n : Integer)

down($n+1)
