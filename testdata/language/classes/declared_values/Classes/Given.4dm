property n : Integer:=5
property t : Text:="text"
property list : Collection:=[1]
property none : Variant:=Null

Class constructor($n; $t; $list; $none)
	This.n:=$n
	This.t:=$t
	This.list:=$list
	This.none:=$none
