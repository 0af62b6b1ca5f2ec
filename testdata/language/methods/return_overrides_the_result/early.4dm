#DECLARE -> $r : Text

$r:="variable"
return 
$r:="never"
