#DECLARE($p : Text)

ALERT("text")
