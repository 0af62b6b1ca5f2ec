#DECLARE : Object

ALERT("obj")
return theObject
