#DECLARE($param : Integer) : Boolean
return False
