#DECLARE : Boolean

return 
