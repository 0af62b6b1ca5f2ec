#DECLARE : Integer

ALERT("called")
return 7
