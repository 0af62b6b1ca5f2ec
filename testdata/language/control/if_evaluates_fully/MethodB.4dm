#DECLARE : Boolean

ALERT("B")
return True
