#DECLARE($p : Date)

ALERT("date")
