#DECLARE : Integer
