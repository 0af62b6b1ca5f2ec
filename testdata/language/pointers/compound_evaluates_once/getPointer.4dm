#DECLARE : Pointer

ALERT("called")
return ->counter
