#DECLARE -> $r : Text

$r:="variable"
return "returned"
