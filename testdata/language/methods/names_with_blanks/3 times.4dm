#DECLARE($t : Text) -> $r : Text

$r:=$t*3
