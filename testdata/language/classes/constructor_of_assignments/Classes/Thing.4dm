Class constructor($a; $b)
	This.a:=$a
	This.b:=$b
	This.list:=[]
	This.name:=""
	This.on:=True
	This.n:=-1.5
