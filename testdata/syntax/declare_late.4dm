$x:=1
#DECLARE($a : Text)
