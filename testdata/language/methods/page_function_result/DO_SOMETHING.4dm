$0:=Uppercase($1)
ALERT($0)
