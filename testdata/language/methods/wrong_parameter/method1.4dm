#DECLARE($value : Text)
ALERT("not here")
