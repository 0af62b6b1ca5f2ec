#DECLARE($n : Integer) : Text
return "yes"
