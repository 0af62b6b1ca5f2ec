property list : Collection:=[1]
property size : Integer:=cs.Counter.me.next()

Class constructor($more)
	This.more:=$more
