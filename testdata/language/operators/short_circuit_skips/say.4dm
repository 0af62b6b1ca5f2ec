#DECLARE($b : Boolean) : Boolean

ALERT(String($b))
return $b
