Class constructor($n : Integer; $r : Real; $t : Text; $b : Boolean; $d : Date; $h : Time; $o : Object; $c : Collection)
	This.c:=$c
	This.o:=$o
	This.h:=$h
	This.d:=$d
	This.b:=$b
	This.t:=$t
	This.r:=$r
	This.n:=$n
