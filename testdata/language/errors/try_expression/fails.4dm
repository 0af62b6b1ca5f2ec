#DECLARE -> $r : Text

throw(12; "from the method")
$r:="not reached"
