$1:=Uppercase($1)
ALERT($1)
