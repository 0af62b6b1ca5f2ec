#DECLARE : Integer

ALERT("two")
return 2
