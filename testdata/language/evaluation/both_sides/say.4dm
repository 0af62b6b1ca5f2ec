#DECLARE($name : Text; $result : Boolean) -> $r : Boolean

ALERT($name)
$r:=$result
