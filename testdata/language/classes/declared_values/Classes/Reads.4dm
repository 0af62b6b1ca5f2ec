property list : Collection:=[1]
property n : Integer:=1

Class constructor($more)
	This.n:=This.n+$more
	This.list.push(This.n)
	This.length:=This.list.length
