#DECLARE($t : Text) : Text

ALERT("evaluated "+$t)
return $t
