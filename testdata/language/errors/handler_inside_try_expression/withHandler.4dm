#DECLARE() : Integer
ON ERR CALL("onError")
throw(7; "inside")
return 5
