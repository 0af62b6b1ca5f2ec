count:=count+1
