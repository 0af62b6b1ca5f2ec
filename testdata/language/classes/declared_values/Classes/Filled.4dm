property list : Collection:=[]
property n : Integer:=1
property name : Text:="?"

Class constructor($name : Text; $n : Integer)
	This.extra:=True
	This.name:=$name
	This.n:=$n
