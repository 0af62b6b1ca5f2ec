#DECLARE -> $r : Text

$r:="a list"
