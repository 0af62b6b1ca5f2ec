Class constructor($i : Integer; $r : Real; $t : Text; $b : Boolean; $v)
	This.v:=$v
	This.b:=$b
	This.t:=$t
	This.r:=$r
	This.i:=$i
	This.items:=[]
