#DECLARE : Integer

ALERT("index")
return 1
