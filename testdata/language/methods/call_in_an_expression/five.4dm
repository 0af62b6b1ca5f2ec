#DECLARE() : Integer
return 5
