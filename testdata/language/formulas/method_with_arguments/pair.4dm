#DECLARE($x : Text; $y : Text) : Text
return $x+$y
