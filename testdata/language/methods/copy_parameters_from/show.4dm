#DECLARE($a)
ALERT(JSON Stringify(Copy parameters)+" "+JSON Stringify(Copy parameters(2))+" "+JSON Stringify(Copy parameters(9)))
