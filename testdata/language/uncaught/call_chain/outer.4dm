#DECLARE($o : Object)

inner($o)
ALERT("not reached")
