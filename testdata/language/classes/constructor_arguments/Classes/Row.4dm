Class constructor($i : Integer; $r : Real; $t : Text; $b : Boolean; $v; $o : Object; $last : Integer)
	This.i:=$i
	This.r:=$r
	This.t:=$t
	This.b:=$b
	This.v:=$v
	This.kind:="row"
	This.last:=$last
	This.o:=$o
