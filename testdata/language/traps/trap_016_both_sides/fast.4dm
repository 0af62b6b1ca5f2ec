#DECLARE : Boolean

ALERT("fast")
return True
