#DECLARE : Integer

return 2.6
