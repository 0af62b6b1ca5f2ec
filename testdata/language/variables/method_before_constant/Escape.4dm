#DECLARE : Text

return "the method"
