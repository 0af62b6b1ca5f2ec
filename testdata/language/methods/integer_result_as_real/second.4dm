#DECLARE($text : Text; $n : Integer) -> $r : Integer

$r:=$n
