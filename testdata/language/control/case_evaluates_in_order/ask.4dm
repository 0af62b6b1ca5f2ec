#DECLARE($name : Text; $answer : Boolean) -> $r : Boolean

ALERT($name)
$r:=$answer
