#DECLARE($t : Text)
