property items : Collection:=[]
