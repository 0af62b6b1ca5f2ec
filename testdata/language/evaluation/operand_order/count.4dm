#DECLARE($name : Text; $n : Integer) -> $r : Integer

ALERT($name)
$r:=$n
