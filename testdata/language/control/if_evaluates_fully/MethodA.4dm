#DECLARE : Boolean

ALERT("A")
return False
