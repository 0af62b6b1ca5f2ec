#DECLARE($p : Text)

ALERT("named ["+$p+"]")
