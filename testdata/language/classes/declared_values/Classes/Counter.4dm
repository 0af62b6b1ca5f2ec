singleton Class constructor()
	This.n:=0

Function next() : Integer
	This.n+=1
	return This.n
