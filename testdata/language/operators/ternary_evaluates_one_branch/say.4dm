#DECLARE($t : Text) : Text

ALERT($t)
return $t
