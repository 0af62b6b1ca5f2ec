#DECLARE : Integer

ALERT("index")
return 2
