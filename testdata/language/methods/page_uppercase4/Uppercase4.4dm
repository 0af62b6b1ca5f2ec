$0:=Uppercase(Substring($1; 1; 4))+Substring($1; 5)
