shared singleton Class constructor
	This.n:=0

shared Function add($n : Integer)
	This.n:=This.n+$n
