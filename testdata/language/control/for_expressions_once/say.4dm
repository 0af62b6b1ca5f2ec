#DECLARE($n : Integer) : Integer

ALERT("evaluated "+String($n))
return $n
