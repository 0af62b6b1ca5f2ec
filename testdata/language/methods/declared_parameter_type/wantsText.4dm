#DECLARE($p : Text)

ALERT("text "+$p)
