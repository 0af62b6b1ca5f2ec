#DECLARE : Text

return 5
