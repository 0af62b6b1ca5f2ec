#DECLARE : Boolean

ALERT("slow")
return False
