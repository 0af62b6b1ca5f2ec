property log:=[]

Function work()
	throw(3; "inside")
