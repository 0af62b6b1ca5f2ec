property x; y; z : Integer

Class constructor($x : Integer; $y : Integer; $z : Integer)
	This.x:=$x
	This.y:=$y
	This.z:=$z
