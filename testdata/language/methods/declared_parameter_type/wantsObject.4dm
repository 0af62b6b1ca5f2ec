#DECLARE($o : Object)

ALERT("object "+JSON Stringify($o))
