#DECLARE($p : Boolean)

ALERT("boolean")
