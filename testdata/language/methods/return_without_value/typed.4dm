#DECLARE() : Text
return
