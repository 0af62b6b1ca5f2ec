#DECLARE($text : Text; $n : Real) : Text
var $r : Text
EXECUTE FORMULA("$r:=String("+$text+")")
return $r
