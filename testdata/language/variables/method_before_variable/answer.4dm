#DECLARE : Integer

return 42
