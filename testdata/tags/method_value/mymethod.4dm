#DECLARE($n : Integer) : Text
return "m"+String($n)
