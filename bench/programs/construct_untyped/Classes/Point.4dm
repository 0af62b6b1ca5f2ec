property x; y; z

Class constructor($x; $y; $z)
	This.x:=$x
	This.y:=$y
	This.z:=$z
